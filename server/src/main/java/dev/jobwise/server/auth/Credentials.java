package dev.jobwise.server.auth;

/**
 * What decides whether a user may sign in.
 *
 * @param knowsAddress whether the account was signed in to from that address before
 */
record Credentials(int id, String passwordHash, boolean knowsAddress) {}
