CREATE TABLE encryption_rotation (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  job_id TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('scheduled', 'personnel', 'compromise')),
  state TEXT NOT NULL CHECK (state IN ('running', 'completed', 'stopped')),
  from_version INTEGER NOT NULL,
  to_version INTEGER NOT NULL,
  kek_id TEXT NOT NULL,
  keys INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT NULL,
  proof_sequence INTEGER NULL
) STRICT;
CREATE UNIQUE INDEX encryption_rotation_running ON encryption_rotation (hotel_id) WHERE state = 'running';
CREATE INDEX encryption_rotation_hotel ON encryption_rotation (hotel_id, started_at);
