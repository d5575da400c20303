/**
 * Profiles: what people say about themselves. This package is the API; {@code content} defines a
 * profile and how it may change, {@code store} keeps profiles, and {@code enhance} has a model
 * rewrite them.
 */
package dev.jobwise.server.profile;
