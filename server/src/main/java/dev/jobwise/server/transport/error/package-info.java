/** What callers are told when something fails, on each wire. */
package dev.jobwise.server.transport.error;
