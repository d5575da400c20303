-- Jobs that the person of a profile holds or held, in the person's own order.
CREATE TABLE experiences (
  id VARCHAR(40) NOT NULL,
  profile_id VARCHAR(36) NOT NULL,
  position INT NOT NULL,
  title VARCHAR(255) NOT NULL,
  company VARCHAR(255) NOT NULL,
  location VARCHAR(255) NULL,
  start_date DATE NOT NULL,
  end_date DATE NULL,
  is_current BOOLEAN NOT NULL DEFAULT FALSE,
  description MEDIUMTEXT NULL,
  -- The description as a model rewrote it; never in place of the original.
  enhanced_description MEDIUMTEXT NULL,
  -- Model and time of that text; NULL where a person wrote it or there is none.
  enhancement_metadata JSON NULL,
  achievements JSON NOT NULL,
  technologies JSON NOT NULL,
  employment_type VARCHAR(255) NULL,
  industry VARCHAR(255) NULL,
  PRIMARY KEY (id),
  KEY experiences_list (profile_id, position, id),
  FOREIGN KEY (profile_id) REFERENCES master_profiles (id) ON DELETE CASCADE
) ENGINE = InnoDB;
