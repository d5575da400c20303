/** REST calls: converts what they send to a message, and shapes the response like the request. */
package dev.jobwise.server.transport.rest;
