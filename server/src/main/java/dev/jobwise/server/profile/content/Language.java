package dev.jobwise.server.profile.content;

/**
 * A language and how well it is spoken.
 *
 * @param proficiency {@code native}, {@code fluent}, {@code conversational} or {@code basic}
 */
public record Language(String name, String proficiency) {}
