CREATE TABLE compliance_correction (
  id TEXT NOT NULL PRIMARY KEY,
  rule_key TEXT NOT NULL,
  hotel_id TEXT NULL,
  value TEXT NOT NULL,
  source TEXT NOT NULL,
  reason TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  law_version TEXT NOT NULL,
  created_by TEXT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX compliance_correction_rule ON compliance_correction (rule_key, hotel_id);
CREATE TRIGGER compliance_correction_no_update BEFORE UPDATE ON compliance_correction BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER compliance_correction_no_delete BEFORE DELETE ON compliance_correction BEGIN SELECT RAISE(ABORT, 'append-only'); END;
