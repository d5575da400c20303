/** Pages and documents about the routes and methods. */
package dev.jobwise.server.transport.docs;
