/** How much a caller may ask for at the same time: bytes, requests, threads, answers. */
package dev.jobwise.server.transport.limit;
