/** Pages and documents that tell about the routes and methods. */
package dev.jobwise.server.transport.docs;
