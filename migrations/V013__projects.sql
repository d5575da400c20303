-- Projects of a profile, in the person's own order.
CREATE TABLE projects (
  id VARCHAR(40) NOT NULL,
  profile_id VARCHAR(36) NOT NULL,
  position INT NOT NULL,
  name VARCHAR(255) NOT NULL,
  description MEDIUMTEXT NOT NULL,
  -- The description as a model rewrote it; never in place of the original.
  enhanced_description MEDIUMTEXT NULL,
  -- Model and time of that text; NULL where a person wrote it or there is none.
  enhancement_metadata JSON NULL,
  technologies JSON NOT NULL,
  url VARCHAR(2048) NULL,
  github_url VARCHAR(2048) NULL,
  start_date DATE NULL,
  end_date DATE NULL,
  is_ongoing BOOLEAN NOT NULL DEFAULT FALSE,
  highlights JSON NOT NULL,
  PRIMARY KEY (id),
  KEY projects_list (profile_id, position, id),
  FOREIGN KEY (profile_id) REFERENCES master_profiles (id) ON DELETE CASCADE
) ENGINE = InnoDB;
