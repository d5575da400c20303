package dev.jobwise.server.auth;

/** What decides whether a user may sign in. */
record Credentials(int id, String passwordHash) {}
