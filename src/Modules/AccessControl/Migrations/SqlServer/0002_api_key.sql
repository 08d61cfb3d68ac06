CREATE TABLE access_control_api_key (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  name nvarchar(200) NOT NULL,
  hotel_id uniqueidentifier NOT NULL,
  key_sha256 varbinary(32) NOT NULL,
  scopes nvarchar(1000) NOT NULL,
  created_by uniqueidentifier NULL,
  created_at datetimeoffset(3) NOT NULL,
  expires_at datetimeoffset(3) NULL,
  revoked_at datetimeoffset(3) NULL,
  last_used_at datetimeoffset(3) NULL
);
CREATE UNIQUE INDEX access_control_api_key_key ON access_control_api_key (key_sha256);
CREATE INDEX access_control_api_key_hotel ON access_control_api_key (hotel_id);
