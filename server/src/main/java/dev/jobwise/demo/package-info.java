/** The whole journey on the files of {@code examples/}, through the Java client. */
package dev.jobwise.demo;
