/** Limits how much a caller may ask for at the same time: bytes, requests, threads, responses. */
package dev.jobwise.server.transport.limit;
