-- One row per refresh token that may still be presented. A revoked token is a deleted row; a used
-- one stays until it expires, so that its reuse is noticed.
CREATE TABLE refresh_tokens (
  -- SHA-256 of the token, in hex.
  token_hash CHAR(64) NOT NULL,
  user_id INT NOT NULL,
  -- The login that the token descends from.
  session_id VARCHAR(36) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  -- When it was first traded for a new pair.
  used_at DATETIME(6) NULL,
  PRIMARY KEY (token_hash),
  KEY refresh_tokens_session (user_id, session_id),
  KEY refresh_tokens_expiry (user_id, expires_at),
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) ENGINE = InnoDB;
