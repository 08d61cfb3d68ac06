-- Ended by somebody. A position past its end that nobody ended is still held on paper, and a review names it.
ALTER TABLE access_control_grant ADD COLUMN ended_at TEXT NULL;

CREATE TABLE access_control_review (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'completed')),
  started_by TEXT NOT NULL,
  started_at TEXT NOT NULL,
  completed_by TEXT NULL,
  completed_at TEXT NULL
) STRICT;
CREATE INDEX access_control_review_hotel ON access_control_review (hotel_id);
CREATE UNIQUE INDEX access_control_review_open ON access_control_review (hotel_id) WHERE state = 'open';

CREATE TABLE access_control_review_item (
  id TEXT NOT NULL PRIMARY KEY,
  review_id TEXT NOT NULL REFERENCES access_control_review (id),
  grant_id TEXT NOT NULL REFERENCES access_control_grant (id),
  person_id TEXT NOT NULL REFERENCES access_control_person (id),
  hotel_id TEXT NULL,
  position_code TEXT NOT NULL,
  valid_until TEXT NULL,
  last_used_at TEXT NULL,
  flags TEXT NOT NULL,
  decision TEXT NULL CHECK (decision IN ('keep', 'revoke')),
  reason TEXT NULL,
  decided_by TEXT NULL,
  decided_at TEXT NULL
) STRICT;
CREATE INDEX access_control_review_item_review ON access_control_review_item (review_id);
