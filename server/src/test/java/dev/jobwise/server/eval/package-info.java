/** Measures how well the server does what it does, on material of our own making. */
package dev.jobwise.server.eval;
