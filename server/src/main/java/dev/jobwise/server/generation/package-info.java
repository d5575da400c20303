/**
 * Resumes and cover letters on the wire, and their history. Below it, {@code letter} writes letters
 * and {@code resume} compiles resumes; both make what {@code document} stores.
 */
package dev.jobwise.server.generation;
