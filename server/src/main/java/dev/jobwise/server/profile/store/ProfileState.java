package dev.jobwise.server.profile.store;

/**
 * The state of a profile: it changes with every change of the profile and of everything in it.
 *
 * @param id the profile's
 * @param version how often it was changed
 */
public record ProfileState(String id, int version) {}
