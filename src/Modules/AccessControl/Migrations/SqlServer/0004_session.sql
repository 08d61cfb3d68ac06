ALTER TABLE access_control_session ADD address nvarchar(64) NULL;
ALTER TABLE access_control_session ADD last_used_at datetimeoffset(3) NULL;
