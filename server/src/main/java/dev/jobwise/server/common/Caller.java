package dev.jobwise.server.common;

/**
 * The caller: the user of a verified access token.
 *
 * @param userId row id of the user
 * @param sessionId the login that the token came from; logout ends it
 */
public record Caller(int userId, String sessionId) {}
