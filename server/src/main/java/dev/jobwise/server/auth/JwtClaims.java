package dev.jobwise.server.auth;

import java.time.Instant;

/** The content of a verified token: its user, its session, and its expiry. */
record JwtClaims(int userId, String sessionId, Instant expiresAt) {}
