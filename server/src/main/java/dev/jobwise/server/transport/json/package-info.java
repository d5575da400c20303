/** JSON texts as messages and messages as JSON texts. */
package dev.jobwise.server.transport.json;
