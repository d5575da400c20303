-- What a letter claims and what supports it, as found in the profile, job and request that it was
-- written from: a later change of the profile does not change it. NULL for resumes, which are made
-- of their profile word for word, and for letters from before.
ALTER TABLE generations
  ADD COLUMN evidence LONGTEXT COMPRESSED CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    CHECK (JSON_VALID(evidence));
