/** Measures the voice of a text in numbers, and compares voices. */
package dev.jobwise.server.common.voice;
