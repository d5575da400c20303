-- Bytes that the text takes in the history, as JSON with its escapes: what a page of it ends by.
-- Stored, since to measure long texts is to read them.
ALTER TABLE generations ADD COLUMN text_bytes INT AS (
  OCTET_LENGTH(JSON_QUOTE(content_text))) PERSISTENT;
