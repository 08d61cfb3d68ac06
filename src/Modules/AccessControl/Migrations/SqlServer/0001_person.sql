CREATE TABLE access_control_person (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  email nvarchar(254) NOT NULL,
  name nvarchar(200) NOT NULL,
  language nvarchar(8) NOT NULL CHECK (language IN ('zh', 'en')),
  password_hash nvarchar(400) NOT NULL,
  password_changed_at datetimeoffset(3) NOT NULL,
  totp_secret varbinary(200) NULL,
  totp_confirmed_at datetimeoffset(3) NULL,
  totp_last_step bigint NULL,
  suspended_at datetimeoffset(3) NULL,
  created_at datetimeoffset(3) NOT NULL
);
CREATE UNIQUE INDEX access_control_person_email ON access_control_person (email);

CREATE TABLE access_control_grant (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  person_id uniqueidentifier NOT NULL REFERENCES access_control_person (id),
  hotel_id uniqueidentifier NULL,
  position_code nvarchar(50) NOT NULL,
  valid_until datetimeoffset(3) NULL,
  created_by uniqueidentifier NULL,
  created_at datetimeoffset(3) NOT NULL
);
CREATE INDEX access_control_grant_person ON access_control_grant (person_id);
CREATE INDEX access_control_grant_hotel ON access_control_grant (hotel_id);

CREATE TABLE access_control_session (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  person_id uniqueidentifier NOT NULL REFERENCES access_control_person (id),
  created_at datetimeoffset(3) NOT NULL,
  expires_at datetimeoffset(3) NOT NULL,
  revoked_at datetimeoffset(3) NULL
);
CREATE INDEX access_control_session_person ON access_control_session (person_id);

CREATE TABLE access_control_refresh_token (
  token_sha256 varbinary(32) NOT NULL PRIMARY KEY,
  session_id uniqueidentifier NOT NULL REFERENCES access_control_session (id),
  created_at datetimeoffset(3) NOT NULL,
  used_at datetimeoffset(3) NULL
);
CREATE INDEX access_control_refresh_token_session ON access_control_refresh_token (session_id);

CREATE TABLE access_control_sign_in_lock (
  email_key varbinary(32) NOT NULL PRIMARY KEY,
  failed_count int NOT NULL,
  last_at datetimeoffset(3) NOT NULL,
  locked_until datetimeoffset(3) NULL
);
