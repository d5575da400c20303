/** Measures the quality of the server's results on our own material. */
package dev.jobwise.server.eval;
