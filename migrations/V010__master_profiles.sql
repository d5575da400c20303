-- What people tell about themselves. Of a user's profiles exactly one is primary: the marker is NULL
-- on the others, and a unique key lets NULLs repeat.
CREATE TABLE master_profiles (
  id VARCHAR(36) NOT NULL,
  user_id INT NOT NULL,
  full_name VARCHAR(100) NOT NULL,
  email VARCHAR(255) NOT NULL,
  phone VARCHAR(255) NULL,
  location VARCHAR(255) NULL,
  linkedin VARCHAR(255) NULL,
  github VARCHAR(255) NULL,
  website VARCHAR(255) NULL,
  professional_summary MEDIUMTEXT NULL,
  -- The summary as a model rewrote it; never in place of the original.
  enhanced_professional_summary MEDIUMTEXT NULL,
  -- Model and time of that text; NULL where a person wrote it or there is none.
  enhancement_metadata JSON NULL,
  technical_skills JSON NOT NULL,
  soft_skills JSON NOT NULL,
  -- Objects with the keys name and proficiency.
  languages JSON NOT NULL,
  custom_fields JSON NOT NULL,
  is_primary BOOLEAN NOT NULL DEFAULT FALSE,
  primary_marker TINYINT AS (IF(is_primary, 1, NULL)) PERSISTENT,
  -- SHA-256, in hex, of what rankings are made from; equal hashes mean that a ranking still holds.
  content_hash CHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY master_profiles_primary (user_id, primary_marker),
  KEY master_profiles_list (user_id, is_primary, created_at, id),
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) ENGINE = InnoDB;
