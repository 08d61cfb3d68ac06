CREATE TABLE access_control_api_key (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  hotel_id TEXT NOT NULL,
  key_sha256 BLOB NOT NULL,
  scopes TEXT NOT NULL,
  created_by TEXT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NULL,
  revoked_at TEXT NULL,
  last_used_at TEXT NULL
) STRICT;
CREATE UNIQUE INDEX access_control_api_key_key ON access_control_api_key (key_sha256);
CREATE INDEX access_control_api_key_hotel ON access_control_api_key (hotel_id);
