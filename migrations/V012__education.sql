-- Schools, courses and degrees of a profile, in the person's own order.
CREATE TABLE education (
  id VARCHAR(40) NOT NULL,
  profile_id VARCHAR(36) NOT NULL,
  position INT NOT NULL,
  institution VARCHAR(255) NOT NULL,
  degree VARCHAR(255) NOT NULL,
  field_of_study VARCHAR(255) NOT NULL,
  -- As written: people often know the year only.
  start_date VARCHAR(255) NOT NULL,
  end_date DATE NULL,
  is_current BOOLEAN NOT NULL DEFAULT FALSE,
  gpa DOUBLE NULL,
  honors JSON NOT NULL,
  relevant_coursework JSON NOT NULL,
  description MEDIUMTEXT NULL,
  PRIMARY KEY (id),
  KEY education_list (profile_id, position, id),
  FOREIGN KEY (profile_id) REFERENCES master_profiles (id) ON DELETE CASCADE
) ENGINE = InnoDB;
