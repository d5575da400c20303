/**
 * What tests build on: the server as it runs in production, its clients, a shared database, and a
 * model provider that plays every known fault.
 */
package dev.jobwise.server.testing;
