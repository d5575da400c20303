/**
 * The API of resumes and cover letters, and their history. Below it, {@code letter} writes letters
 * and {@code resume} compiles resumes; both create what {@code document} stores.
 */
package dev.jobwise.server.generation;
