CREATE TABLE work_duty (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  source TEXT NOT NULL,
  origin_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  title_zh TEXT NOT NULL,
  title_en TEXT NOT NULL,
  rule_key TEXT NULL,
  rule_source TEXT NULL,
  href TEXT NULL,
  by_hand INTEGER NOT NULL,
  owner_id TEXT NULL,
  owner_position TEXT NULL,
  owner_key TEXT NOT NULL,
  due_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'cancelled')),
  reminded TEXT NOT NULL CHECK (reminded IN ('none', 'week', 'day', 'overdue')),
  told_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NULL,
  closed_at TEXT NULL,
  closed_by TEXT NULL,
  UNIQUE (source, origin_id, kind)
) STRICT;
CREATE INDEX work_duty_hotel ON work_duty (hotel_id, state, due_at);
CREATE INDEX work_duty_owner ON work_duty (owner_key, state, due_at);
CREATE INDEX work_duty_open ON work_duty (due_at) WHERE state = 'open';

CREATE TABLE work_settled (
  source TEXT NOT NULL,
  origin_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (source, origin_id, kind)
) STRICT;

CREATE TABLE work_notification (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  template TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
  about_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'filed', 'dropped', 'dead')),
  attempts INTEGER NOT NULL,
  next_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  ended_at TEXT NULL,
  last_error TEXT NULL
) STRICT;
CREATE INDEX work_notification_queued ON work_notification (next_at) WHERE state = 'queued';
CREATE INDEX work_notification_hotel ON work_notification (hotel_id, created_at);
