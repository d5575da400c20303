-- The order of a profile's items for one job, as a model gave it: at most one per user and job.
-- A row is out of date once either content hash differs from the one on the job or the primary
-- profile as they are now.
CREATE TABLE job_content_rankings (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  user_id INT NOT NULL,
  job_id VARCHAR(36) NOT NULL,
  profile_id VARCHAR(36) NOT NULL,
  job_content_hash VARCHAR(64) NOT NULL,
  profile_content_hash VARCHAR(64) NOT NULL,
  ranked_experience_ids JSON NOT NULL,
  ranked_project_ids JSON NOT NULL,
  ranking_rationale TEXT,
  keyword_matches JSON NOT NULL,
  relevance_scores JSON NOT NULL,
  llm_metadata JSON NOT NULL,
  status VARCHAR(16) NOT NULL DEFAULT 'completed',
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  UNIQUE KEY job_content_rankings_user_job (user_id, job_id),
  KEY job_content_rankings_job (job_id),
  KEY job_content_rankings_profile (profile_id),
  CONSTRAINT job_content_rankings_user_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT job_content_rankings_job_fk FOREIGN KEY (job_id) REFERENCES jobs (id) ON DELETE CASCADE,
  CONSTRAINT job_content_rankings_profile_fk FOREIGN KEY (profile_id) REFERENCES master_profiles (id) ON DELETE CASCADE
) ENGINE=InnoDB;
