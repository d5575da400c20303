-- The documents that are in an archive: one that holds a deleted document is deleted, too.
CREATE TABLE archived_documents (
  export_id VARCHAR(36) NOT NULL,
  -- From 0, in the order of the files.
  position INT NOT NULL,
  -- NULL once the document is gone, until the sweep deletes the archive.
  generation_id VARCHAR(36),
  PRIMARY KEY (export_id, position),
  KEY archived_documents_generation (generation_id),
  CONSTRAINT archived_documents_export_fk FOREIGN KEY (export_id) REFERENCES exports (id) ON DELETE CASCADE,
  CONSTRAINT archived_documents_generation_fk FOREIGN KEY (generation_id) REFERENCES generations (id) ON DELETE SET NULL
) ENGINE=InnoDB;
