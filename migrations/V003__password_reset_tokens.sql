-- One row per reset link that was sent and not used. Using one deletes all of its user.
CREATE TABLE password_reset_tokens (
  -- SHA-256 of the token, in hex.
  token_hash CHAR(64) NOT NULL,
  user_id INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (token_hash),
  KEY password_reset_tokens_user (user_id),
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) ENGINE = InnoDB;
