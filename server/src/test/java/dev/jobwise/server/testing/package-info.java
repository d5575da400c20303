/**
 * What tests stand on: the server as it runs in production, its clients, a database for all of
 * them, and a provider of models that plays every fault it is known for.
 */
package dev.jobwise.server.testing;
