-- When a key-encryption key stopped wrapping new data keys, and when none was left under it.
ALTER TABLE kernel_kek ADD deactivated_at datetimeoffset(3) NULL;
ALTER TABLE kernel_kek ADD emptied_at datetimeoffset(3) NULL;
GO

-- What a key wraps is counted by class and state from the index alone.
DROP INDEX kernel_subject_key_kek ON kernel_subject_key;
CREATE INDEX kernel_subject_key_kek ON kernel_subject_key (kek_id, hotel_id, class, state);
