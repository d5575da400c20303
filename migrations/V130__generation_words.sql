-- The words of each document, which the history is searched by: small rows in the order of the
-- history, so that a search reads neither the documents nor rows of another user.
CREATE TABLE generation_words (
  id VARCHAR(36) NOT NULL,
  user_id INT NOT NULL,
  job_id VARCHAR(36) NOT NULL,
  document_type VARCHAR(16) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  -- Each word of the text once, in small letters, in UTF-8 between line feeds. NULL for a letter
  -- that is not completed, and for documents from before: a search reads the text itself.
  words MEDIUMBLOB,
  PRIMARY KEY (user_id, created_at, id),
  UNIQUE KEY generation_words_id (id),
  CONSTRAINT generation_words_fk FOREIGN KEY (id) REFERENCES generations (id) ON DELETE CASCADE
) ENGINE=InnoDB;

INSERT INTO generation_words (id, user_id, job_id, document_type, created_at)
  SELECT id, user_id, job_id, document_type, created_at FROM generations;
