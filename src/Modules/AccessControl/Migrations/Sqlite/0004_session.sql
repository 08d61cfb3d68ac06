ALTER TABLE access_control_session ADD COLUMN address TEXT NULL;
ALTER TABLE access_control_session ADD COLUMN last_used_at TEXT NULL;
