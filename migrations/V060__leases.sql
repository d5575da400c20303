-- Who does a piece of work now, and what came of it: for work that several servers might begin at
-- the same time, and for requests that carry an Idempotency-Key. Rows are swept once they expire.
CREATE TABLE leases (
  lease_key VARCHAR(320) NOT NULL PRIMARY KEY,
  -- What exactly was asked for under this key; '' where the key says it all.
  fingerprint VARCHAR(64) NOT NULL,
  -- Set while somebody works on it: the server, and until when that is believed.
  owner VARCHAR(36),
  lease_expires_at DATETIME(6),
  -- What came of it. A piece that has ended without a result may be done again.
  result MEDIUMBLOB,
  failure JSON,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  KEY leases_expiry (expires_at)
) ENGINE=InnoDB;
