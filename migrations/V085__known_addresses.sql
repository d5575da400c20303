-- One row per account and address that it was signed in to from. Failures from elsewhere don't bar
-- these from signing in. An account has twenty at most.
CREATE TABLE known_addresses (
  user_id INT NOT NULL,
  -- HMAC-SHA-256 of e-mail address and network address, in hex.
  address_hash CHAR(64) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (user_id, address_hash),
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) ENGINE = InnoDB;
