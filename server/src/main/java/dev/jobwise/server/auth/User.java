package dev.jobwise.server.auth;

import java.time.Instant;

/**
 * An account as its owner sees it.
 *
 * @param email in lower case
 * @param isActive whether it may sign in
 * @param isVerified whether the owner has proved that the e-mail address is theirs
 */
public record User(
    int id,
    String email,
    String fullName,
    boolean isActive,
    boolean isVerified,
    Instant createdAt,
    Instant updatedAt) {}
