/** What callers see when something fails, on each protocol. */
package dev.jobwise.server.transport.error;
