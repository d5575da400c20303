/**
 * Profiles: what people tell about themselves. This package is the wire; {@code content} holds what
 * a profile is and how it may change, {@code store} keeps profiles, and {@code enhance} has a model
 * rewrite them.
 */
package dev.jobwise.server.profile;
