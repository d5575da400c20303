package dev.jobwise.server.auth;

/**
 * What decides whether a user may sign in.
 *
 * @param knowsAddress whether the account has signed in from that address before
 */
record Credentials(int id, String passwordHash, boolean knowsAddress) {}
