-- The same text once more as data, which no request reads. Compressed, the row of a resume
-- fits into its page; before, each had a page of 16 KiB of its own for this column, and 16 clients
-- filled MariaDB's memory so fast that all of them waited, up to 30 ms, until it had written pages
-- out (November 2026: p99 22 to 33 ms without, 17 to 20 ms with it).
ALTER TABLE generations
  MODIFY content_structured LONGTEXT COMPRESSED CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    CHECK (JSON_VALID(content_structured));
