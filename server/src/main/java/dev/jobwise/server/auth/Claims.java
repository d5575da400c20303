package dev.jobwise.server.auth;

/** What a verified token says: whose it is, and of which login. */
record Claims(int userId, String sessionId) {}
