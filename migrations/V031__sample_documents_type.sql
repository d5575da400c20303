-- Lists of one type, newest first, are read off their index without sorting.
ALTER TABLE sample_documents
  ADD KEY sample_documents_type (user_id, document_type, created_at, id);
