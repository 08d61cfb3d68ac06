-- When a key-encryption key stopped wrapping new data keys, and when none was left under it.
ALTER TABLE kernel_kek ADD COLUMN deactivated_at TEXT NULL;
ALTER TABLE kernel_kek ADD COLUMN emptied_at TEXT NULL;

-- What a key wraps is counted by class and state from the index alone.
DROP INDEX kernel_subject_key_kek;
CREATE INDEX kernel_subject_key_kek ON kernel_subject_key (kek_id, hotel_id, class, state);
