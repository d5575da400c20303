-- Bytes that a job takes in a list, as JSON with its escapes: what a page of jobs ends by. Stored,
-- since to measure long texts is to read them.
ALTER TABLE jobs ADD COLUMN list_bytes INT AS (
  1024
  + OCTET_LENGTH(JSON_QUOTE(CONCAT_WS('', title, company, location, description, url, salary_range,
      applied_date, notes)))
  + OCTET_LENGTH(parsed_keywords) + OCTET_LENGTH(requirements) + OCTET_LENGTH(benefits)) PERSISTENT;
