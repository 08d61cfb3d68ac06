CREATE TABLE encryption_rotation (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  job_id uniqueidentifier NOT NULL,
  reason nvarchar(200) NOT NULL CHECK (reason IN ('scheduled', 'personnel', 'compromise')),
  state nvarchar(200) NOT NULL CHECK (state IN ('running', 'completed', 'stopped')),
  from_version int NOT NULL,
  to_version int NOT NULL,
  kek_id uniqueidentifier NOT NULL,
  keys bigint NOT NULL,
  started_at datetimeoffset(3) NOT NULL,
  finished_at datetimeoffset(3) NULL,
  proof_sequence bigint NULL
);
CREATE UNIQUE INDEX encryption_rotation_running ON encryption_rotation (hotel_id) WHERE state = 'running';
CREATE INDEX encryption_rotation_hotel ON encryption_rotation (hotel_id, started_at);
