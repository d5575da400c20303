-- What a document is written in, by its primary tag of BCP 47. What was made before was framed in
-- English.
ALTER TABLE generations ADD COLUMN language VARCHAR(8) NOT NULL DEFAULT 'en';
