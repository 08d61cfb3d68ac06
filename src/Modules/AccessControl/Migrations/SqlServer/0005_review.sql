-- Ended by somebody. A position past its end that nobody ended is still held on paper, and a review names it.
ALTER TABLE access_control_grant ADD ended_at datetimeoffset(3) NULL;

CREATE TABLE access_control_review (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  state nvarchar(50) NOT NULL CHECK (state IN ('open', 'completed')),
  started_by uniqueidentifier NOT NULL,
  started_at datetimeoffset(3) NOT NULL,
  completed_by uniqueidentifier NULL,
  completed_at datetimeoffset(3) NULL
);
CREATE INDEX access_control_review_hotel ON access_control_review (hotel_id);
CREATE UNIQUE INDEX access_control_review_open ON access_control_review (hotel_id) WHERE state = 'open';

CREATE TABLE access_control_review_item (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  review_id uniqueidentifier NOT NULL REFERENCES access_control_review (id),
  grant_id uniqueidentifier NOT NULL REFERENCES access_control_grant (id),
  person_id uniqueidentifier NOT NULL REFERENCES access_control_person (id),
  hotel_id uniqueidentifier NULL,
  position_code nvarchar(50) NOT NULL,
  valid_until datetimeoffset(3) NULL,
  last_used_at datetimeoffset(3) NULL,
  flags nvarchar(200) NOT NULL,
  decision nvarchar(50) NULL CHECK (decision IN ('keep', 'revoke')),
  reason nvarchar(500) NULL,
  decided_by uniqueidentifier NULL,
  decided_at datetimeoffset(3) NULL
);
CREATE INDEX access_control_review_item_review ON access_control_review_item (review_id);
