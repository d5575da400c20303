/** Profiles: what people tell about themselves, and its enhancement by a model. */
package dev.jobwise.server.profile;
