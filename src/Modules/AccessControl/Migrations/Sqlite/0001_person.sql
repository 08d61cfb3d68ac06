CREATE TABLE access_control_person (
  id TEXT NOT NULL PRIMARY KEY,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
  password_hash TEXT NOT NULL,
  password_changed_at TEXT NOT NULL,
  totp_secret BLOB NULL,
  totp_confirmed_at TEXT NULL,
  totp_last_step INTEGER NULL,
  suspended_at TEXT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX access_control_person_email ON access_control_person (email);

CREATE TABLE access_control_grant (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES access_control_person (id),
  hotel_id TEXT NULL,
  position_code TEXT NOT NULL,
  valid_until TEXT NULL,
  created_by TEXT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX access_control_grant_person ON access_control_grant (person_id);
CREATE INDEX access_control_grant_hotel ON access_control_grant (hotel_id);

CREATE TABLE access_control_session (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES access_control_person (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT NULL
) STRICT;
CREATE INDEX access_control_session_person ON access_control_session (person_id);

CREATE TABLE access_control_refresh_token (
  token_sha256 BLOB NOT NULL PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES access_control_session (id),
  created_at TEXT NOT NULL,
  used_at TEXT NULL
) STRICT;
CREATE INDEX access_control_refresh_token_session ON access_control_refresh_token (session_id);

CREATE TABLE access_control_sign_in_lock (
  email_key BLOB NOT NULL PRIMARY KEY,
  failed_count INTEGER NOT NULL,
  last_at TEXT NOT NULL,
  locked_until TEXT NULL
) STRICT;
