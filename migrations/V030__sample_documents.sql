-- Sample resumes and cover letters. Of each type a user has at most one active sample: the marker
-- is NULL on inactive rows, and a unique key lets NULLs repeat.
CREATE TABLE sample_documents (
  id VARCHAR(36) NOT NULL,
  user_id INT NOT NULL,
  document_type VARCHAR(20) NOT NULL,
  original_filename VARCHAR(255) NOT NULL,
  -- Always NULL: the text is here, not in a file.
  file_path VARCHAR(255) NULL,
  full_text MEDIUMTEXT NOT NULL,
  -- Keys tone, vocabulary_level, sentence_structure, key_phrases; NULL until first needed.
  writing_style JSON NULL,
  word_count INT NOT NULL,
  character_count INT NOT NULL,
  is_active BOOLEAN NOT NULL DEFAULT TRUE,
  active_marker TINYINT AS (IF(is_active, 1, NULL)) PERSISTENT,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY sample_documents_active (user_id, document_type, active_marker),
  KEY sample_documents_list (user_id, created_at, id),
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) ENGINE = InnoDB;
