-- Counts the changes of a profile and all in it, so that a server which has read a profile can tell
-- by one number whether what it has still holds.
ALTER TABLE master_profiles ADD COLUMN version INT NOT NULL DEFAULT 0;
