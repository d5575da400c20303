-- Certificates of the person of a profile, in the person's own order.
CREATE TABLE certifications (
  id VARCHAR(40) NOT NULL,
  profile_id VARCHAR(36) NOT NULL,
  position INT NOT NULL,
  name VARCHAR(255) NOT NULL,
  issuer VARCHAR(255) NOT NULL,
  -- As written: people often know the year only.
  date_obtained VARCHAR(255) NOT NULL,
  expiry_date DATE NULL,
  credential_id VARCHAR(255) NULL,
  PRIMARY KEY (id),
  KEY certifications_list (profile_id, position, id),
  FOREIGN KEY (profile_id) REFERENCES master_profiles (id) ON DELETE CASCADE
) ENGINE = InnoDB;
