CREATE TABLE kernel_migration (
  module nvarchar(200) NOT NULL,
  name nvarchar(200) NOT NULL,
  digest nvarchar(64) NOT NULL,
  applied_at datetimeoffset(3) NOT NULL,
  PRIMARY KEY (module, name)
);

CREATE TABLE kernel_audit_head (
  id int NOT NULL PRIMARY KEY CHECK (id = 1),
  origin nvarchar(200) NOT NULL,
  size bigint NOT NULL
);

CREATE TABLE kernel_audit_entry (
  sequence bigint NOT NULL PRIMARY KEY,
  at datetimeoffset(3) NOT NULL,
  hotel_id uniqueidentifier NULL,
  actor_kind nvarchar(200) NOT NULL,
  actor_id uniqueidentifier NULL,
  action nvarchar(200) NOT NULL,
  subject_kind nvarchar(200) NULL,
  subject_id uniqueidentifier NULL,
  purpose nvarchar(200) NULL,
  leaf nvarchar(max) NOT NULL,
  leaf_hash varbinary(max) NOT NULL
);
CREATE INDEX kernel_audit_entry_subject ON kernel_audit_entry (subject_id, sequence) WHERE subject_id IS NOT NULL;
CREATE INDEX kernel_audit_entry_hotel ON kernel_audit_entry (hotel_id, sequence);
CREATE INDEX kernel_audit_entry_actor ON kernel_audit_entry (actor_id, sequence);
GO
CREATE TRIGGER kernel_audit_entry_no_update ON kernel_audit_entry INSTEAD OF UPDATE AS THROW 50001, 'append-only', 1;
GO
CREATE TRIGGER kernel_audit_entry_no_delete ON kernel_audit_entry INSTEAD OF DELETE AS THROW 50001, 'append-only', 1;
GO

CREATE TABLE kernel_audit_node (
  level int NOT NULL,
  position bigint NOT NULL,
  hash varbinary(max) NOT NULL,
  PRIMARY KEY (level, position)
);
GO
CREATE TRIGGER kernel_audit_node_no_update ON kernel_audit_node INSTEAD OF UPDATE AS THROW 50001, 'append-only', 1;
GO
CREATE TRIGGER kernel_audit_node_no_delete ON kernel_audit_node INSTEAD OF DELETE AS THROW 50001, 'append-only', 1;
GO

CREATE TABLE kernel_audit_checkpoint (
  tree_size bigint NOT NULL PRIMARY KEY,
  origin nvarchar(200) NOT NULL,
  root_hash varbinary(max) NOT NULL,
  at datetimeoffset(3) NOT NULL,
  key_id nvarchar(200) NOT NULL,
  signature varbinary(max) NOT NULL
);
GO
CREATE TRIGGER kernel_audit_checkpoint_no_update ON kernel_audit_checkpoint INSTEAD OF UPDATE AS THROW 50001, 'append-only', 1;
GO
CREATE TRIGGER kernel_audit_checkpoint_no_delete ON kernel_audit_checkpoint INSTEAD OF DELETE AS THROW 50001, 'append-only', 1;
GO

CREATE TABLE kernel_secret (
  name nvarchar(200) NOT NULL PRIMARY KEY,
  wrapped varbinary(max) NOT NULL,
  public_part varbinary(max) NULL,
  created_at datetimeoffset(3) NOT NULL
);

CREATE TABLE kernel_kek (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  purpose nvarchar(200) NOT NULL,
  version int NOT NULL,
  suite nvarchar(200) NOT NULL,
  state nvarchar(200) NOT NULL,
  wrapped varbinary(max) NULL,
  created_at datetimeoffset(3) NOT NULL,
  UNIQUE (hotel_id, purpose, version)
);

CREATE TABLE kernel_subject_key (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  subject_kind nvarchar(200) NOT NULL,
  subject_id uniqueidentifier NOT NULL,
  class nvarchar(200) NOT NULL,
  kek_id uniqueidentifier NOT NULL,
  state nvarchar(200) NOT NULL,
  wrapped varbinary(max) NULL,
  created_at datetimeoffset(3) NOT NULL,
  UNIQUE (subject_id, class)
);
CREATE INDEX kernel_subject_key_kek ON kernel_subject_key (kek_id);

CREATE TABLE kernel_outbox (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  fact nvarchar(200) NOT NULL,
  reaction nvarchar(200) NOT NULL,
  payload nvarchar(max) NOT NULL,
  state nvarchar(200) NOT NULL CHECK (state IN ('pending', 'done', 'dead')),
  attempts int NOT NULL,
  next_at datetimeoffset(3) NOT NULL,
  created_at datetimeoffset(3) NOT NULL,
  last_error nvarchar(max) NULL
);
CREATE INDEX kernel_outbox_pending ON kernel_outbox (next_at) WHERE state = 'pending';

CREATE TABLE kernel_job (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  kind nvarchar(200) NOT NULL,
  hotel_id uniqueidentifier NULL,
  requested_by uniqueidentifier NULL,
  payload nvarchar(max) NOT NULL,
  state nvarchar(200) NOT NULL CHECK (state IN ('queued', 'running', 'completed', 'failed', 'cancelled')),
  position nvarchar(max) NULL,
  done bigint NOT NULL,
  total bigint NULL,
  unit nvarchar(200) NOT NULL,
  attempts int NOT NULL,
  cancel_requested bit NOT NULL,
  lease_owner nvarchar(200) NULL,
  lease_until datetimeoffset(3) NULL,
  not_before datetimeoffset(3) NOT NULL,
  created_at datetimeoffset(3) NOT NULL,
  started_at datetimeoffset(3) NULL,
  finished_at datetimeoffset(3) NULL,
  result nvarchar(max) NULL,
  problem nvarchar(max) NULL
);
CREATE INDEX kernel_job_open ON kernel_job (not_before) WHERE state IN ('queued', 'running');

CREATE TABLE kernel_recurrence (
  name nvarchar(200) NOT NULL PRIMARY KEY,
  cron nvarchar(200) NOT NULL,
  next_at datetimeoffset(3) NOT NULL,
  last_at datetimeoffset(3) NULL
);

CREATE TABLE kernel_idempotency (
  scope nvarchar(200) NOT NULL,
  idempotency_key nvarchar(200) NOT NULL,
  digest varbinary(max) NOT NULL,
  status int NOT NULL,
  location nvarchar(max) NULL,
  answer nvarchar(max) NOT NULL,
  expires_at datetimeoffset(3) NOT NULL,
  PRIMARY KEY (scope, idempotency_key)
);
CREATE INDEX kernel_idempotency_expiry ON kernel_idempotency (expires_at);

CREATE TABLE kernel_data_protection_key (
  name nvarchar(200) NOT NULL PRIMARY KEY,
  xml varbinary(max) NOT NULL
);

INSERT INTO kernel_audit_head (id, origin, size) VALUES (1, CONCAT('hotelprivacy/', LOWER(REPLACE(CONVERT(nvarchar(36), NEWID()), '-', ''))), 0);
