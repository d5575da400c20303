-- Bytes that a profile and all in it takes in an answer: what a page of profiles ends by, and what is
-- counted against the limit of its user. The server keeps it; for profiles from before it is what
-- their texts take, which is less by their escapes.
ALTER TABLE master_profiles ADD COLUMN bytes BIGINT NOT NULL DEFAULT 0;
UPDATE master_profiles p SET bytes = 3000
  + OCTET_LENGTH(COALESCE(professional_summary, ''))
  + 2 * OCTET_LENGTH(COALESCE(enhanced_professional_summary, ''))
  + OCTET_LENGTH(technical_skills) + OCTET_LENGTH(soft_skills) + OCTET_LENGTH(languages)
  + OCTET_LENGTH(custom_fields)
  + (SELECT COALESCE(SUM(2000 + OCTET_LENGTH(COALESCE(description, ''))
      + OCTET_LENGTH(COALESCE(enhanced_description, '')) + OCTET_LENGTH(achievements)
      + OCTET_LENGTH(technologies)), 0) FROM experiences WHERE profile_id = p.id)
  + (SELECT COALESCE(SUM(2000 + OCTET_LENGTH(COALESCE(description, '')) + OCTET_LENGTH(honors)
      + OCTET_LENGTH(relevant_coursework)), 0) FROM education WHERE profile_id = p.id)
  + (SELECT COALESCE(SUM(2000 + OCTET_LENGTH(description)
      + OCTET_LENGTH(COALESCE(enhanced_description, '')) + OCTET_LENGTH(technologies)
      + OCTET_LENGTH(highlights)), 0) FROM projects WHERE profile_id = p.id)
  + 1000 * (SELECT COUNT(*) FROM certifications WHERE profile_id = p.id);
