CREATE TABLE access_control_verification (
  id TEXT NOT NULL PRIMARY KEY,
  finished_at TEXT NOT NULL,
  tree_size INTEGER NOT NULL,
  root_hash BLOB NOT NULL,
  checkpoints INTEGER NOT NULL,
  fault TEXT NULL,
  first_sequence INTEGER NULL,
  last_sequence INTEGER NULL
) STRICT;
CREATE TRIGGER access_control_verification_no_update BEFORE UPDATE ON access_control_verification BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER access_control_verification_no_delete BEFORE DELETE ON access_control_verification BEGIN SELECT RAISE(ABORT, 'append-only'); END;
