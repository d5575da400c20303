-- Jobs that people have saved. The closed lists of words are ENUMs, which take one byte: one index
-- can then hold every filter of the list beside its order.
CREATE TABLE jobs (
  id VARCHAR(36) NOT NULL,
  user_id INT NOT NULL,
  source ENUM('user_created', 'text_parsed', 'url_scraped', 'url_import', 'api', 'imported',
    'indeed', 'linkedin', 'glassdoor', 'mock') NOT NULL,
  title VARCHAR(200) NOT NULL,
  company VARCHAR(200) NOT NULL,
  location VARCHAR(200) NULL,
  description MEDIUMTEXT NULL,
  raw_text MEDIUMTEXT NULL,
  url VARCHAR(2000) NULL,
  parsed_keywords JSON NOT NULL,
  requirements JSON NOT NULL,
  -- Those of the requirements that are wishes.
  nice_to_have JSON NOT NULL,
  benefits JSON NOT NULL,
  salary_range VARCHAR(100) NULL,
  remote BOOLEAN NOT NULL,
  employment_type ENUM('full_time', 'part_time', 'contract', 'internship', 'temporary') NOT NULL,
  status ENUM('active', 'archived', 'draft') NOT NULL,
  application_status ENUM('not_applied', 'preparing', 'applied', 'interviewing', 'offer_received',
    'accepted', 'rejected', 'withdrawn') NOT NULL,
  -- As the client wrote it.
  applied_date VARCHAR(64) NULL,
  notes VARCHAR(255) NULL,
  -- SHA-256 of what rankings depend on, in hex; a ranking made from another value is stale.
  content_hash CHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  -- Serves every combination of filters: it is read in order and filtered within the index.
  KEY jobs_list (user_id, created_at, id, status, application_status, source, employment_type, remote),
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) ENGINE = InnoDB;
