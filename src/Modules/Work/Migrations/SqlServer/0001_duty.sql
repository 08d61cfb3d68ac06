CREATE TABLE work_duty (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  source nvarchar(200) NOT NULL,
  origin_id uniqueidentifier NOT NULL,
  kind nvarchar(200) NOT NULL,
  title_zh nvarchar(200) NOT NULL,
  title_en nvarchar(200) NOT NULL,
  rule_key nvarchar(200) NULL,
  rule_source nvarchar(200) NULL,
  href nvarchar(200) NULL,
  by_hand bit NOT NULL,
  owner_id uniqueidentifier NULL,
  owner_position nvarchar(200) NULL,
  owner_key nvarchar(200) NOT NULL,
  due_at datetimeoffset(3) NOT NULL,
  state nvarchar(200) NOT NULL CHECK (state IN ('open', 'done', 'cancelled')),
  reminded nvarchar(200) NOT NULL CHECK (reminded IN ('none', 'week', 'day', 'overdue')),
  told_at datetimeoffset(3) NOT NULL,
  created_at datetimeoffset(3) NOT NULL,
  created_by uniqueidentifier NULL,
  closed_at datetimeoffset(3) NULL,
  closed_by uniqueidentifier NULL,
  UNIQUE (source, origin_id, kind)
);
CREATE INDEX work_duty_hotel ON work_duty (hotel_id, state, due_at);
CREATE INDEX work_duty_owner ON work_duty (owner_key, state, due_at);
CREATE INDEX work_duty_open ON work_duty (due_at) WHERE state = 'open';

CREATE TABLE work_settled (
  source nvarchar(200) NOT NULL,
  origin_id uniqueidentifier NOT NULL,
  kind nvarchar(200) NOT NULL,
  at datetimeoffset(3) NOT NULL,
  PRIMARY KEY (source, origin_id, kind)
);

CREATE TABLE work_notification (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  template nvarchar(200) NOT NULL,
  subject_id uniqueidentifier NOT NULL,
  language nvarchar(200) NOT NULL CHECK (language IN ('zh', 'en')),
  about_id uniqueidentifier NOT NULL,
  state nvarchar(200) NOT NULL CHECK (state IN ('queued', 'sent', 'filed', 'dropped', 'dead')),
  attempts int NOT NULL,
  next_at datetimeoffset(3) NOT NULL,
  created_at datetimeoffset(3) NOT NULL,
  ended_at datetimeoffset(3) NULL,
  last_error nvarchar(200) NULL
);
CREATE INDEX work_notification_queued ON work_notification (next_at) WHERE state = 'queued';
CREATE INDEX work_notification_hotel ON work_notification (hotel_id, created_at);
