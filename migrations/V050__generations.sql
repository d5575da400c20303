-- Resumes and cover letters that were made. A resume is written once, completed. A letter begins
-- 'pending' under a lease that its writer renews; when the lease has run out, the writer is gone
-- and the letter has failed.
CREATE TABLE generations (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  user_id INT NOT NULL,
  job_id VARCHAR(36) NOT NULL,
  profile_id VARCHAR(36) NOT NULL,
  ranking_id VARCHAR(36),
  document_type VARCHAR(16) NOT NULL,
  status VARCHAR(16) NOT NULL DEFAULT 'completed',
  content_text MEDIUMTEXT NOT NULL,
  -- The same content as data, from which files are made.
  content_structured JSON,
  content_used JSON,
  ats_score DOUBLE,
  ats_feedback VARCHAR(255),
  llm_metadata JSON NOT NULL,
  -- Why it failed: a stable name, and the text of the error table for people.
  error_reason VARCHAR(64),
  error_message VARCHAR(255),
  -- Set while it is pending: the server that writes it, and until when that is believed.
  lease_owner VARCHAR(36),
  lease_expires_at DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  -- The history by every combination of its filters. Each covers its count; those by job serve the
  -- foreign key too.
  KEY generations_user (user_id, created_at, id),
  KEY generations_user_type (user_id, document_type, created_at, id),
  KEY generations_job (job_id, user_id, created_at, id),
  KEY generations_job_type (job_id, user_id, document_type, created_at, id),
  KEY generations_profile (profile_id),
  KEY generations_ranking (ranking_id),
  KEY generations_lease (lease_expires_at),
  CONSTRAINT generations_user_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT generations_job_fk FOREIGN KEY (job_id) REFERENCES jobs (id) ON DELETE CASCADE,
  CONSTRAINT generations_profile_fk FOREIGN KEY (profile_id) REFERENCES master_profiles (id) ON DELETE CASCADE,
  CONSTRAINT generations_ranking_fk FOREIGN KEY (ranking_id) REFERENCES job_content_rankings (id) ON DELETE SET NULL
) ENGINE=InnoDB;
