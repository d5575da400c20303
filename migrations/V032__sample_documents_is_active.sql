-- Lists of active or inactive samples, newest first, are read off their index without sorting.
ALTER TABLE sample_documents
  ADD KEY sample_documents_is_active (user_id, is_active, created_at, id);
