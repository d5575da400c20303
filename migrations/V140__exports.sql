-- Files made of documents. The row comes before the bytes and leaves after them, so that no bytes
-- are ever without a row: a sweep finds what a crash left behind by its row.
CREATE TABLE exports (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  -- NULL once the user is gone, until the sweep.
  user_id INT,
  -- NULL for an archive, and once the document is gone, until the sweep.
  generation_id VARCHAR(36),
  -- Not a foreign key: it only filters lists, and goes with the document.
  job_id VARCHAR(36),
  -- A preview is a file too, which lists and quota leave out.
  document_type ENUM('resume', 'cover_letter', 'zip', 'preview') NOT NULL,
  format ENUM('pdf', 'docx', 'txt', 'md', 'jsonresume', 'zip', 'png') NOT NULL,
  template VARCHAR(64) NOT NULL,
  filename VARCHAR(255) NOT NULL,
  size_bytes INT NOT NULL,
  page_count INT,
  -- Where the bytes are, because the owner may be gone.
  object_key VARCHAR(128) NOT NULL,
  -- 'writing' until the bytes are there, 'deleting' until they are gone, 'expired' once they are
  -- gone because of their age: then a download can say so.
  state ENUM('writing', 'stored', 'deleting', 'expired') NOT NULL,
  metadata JSON NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  -- Both lists with all their filters, and the sum of the bytes.
  KEY exports_user (user_id, created_at, id, state, expires_at, document_type, format, template,
    size_bytes, generation_id, job_id),
  KEY exports_job (job_id, user_id, created_at),
  KEY exports_generation (generation_id, document_type),
  -- The sweep.
  KEY exports_state (state, expires_at),
  CONSTRAINT exports_user_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL,
  CONSTRAINT exports_generation_fk FOREIGN KEY (generation_id) REFERENCES generations (id) ON DELETE SET NULL
) ENGINE=InnoDB;
