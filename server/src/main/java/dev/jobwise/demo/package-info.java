/** The demo: the whole journey with the files in {@code examples/}, through the Java client. */
package dev.jobwise.demo;
