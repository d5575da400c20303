-- Lists by both filters, newest first, are read off their index without sorting.
ALTER TABLE sample_documents
  ADD KEY sample_documents_type_is_active (user_id, document_type, is_active, created_at, id);
