/** REST calls: what they sent as a message, and the answer in the shape of what was sent. */
package dev.jobwise.server.transport.rest;
