package dev.jobwise.server.auth;

import java.time.Instant;

/** What a verified token says: whose it is, of which login, and until when. */
record Claims(int userId, String sessionId, Instant expiresAt) {}
