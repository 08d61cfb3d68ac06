CREATE TABLE kernel_migration (
  module TEXT NOT NULL,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  applied_at TEXT NOT NULL,
  PRIMARY KEY (module, name)
) STRICT;

CREATE TABLE kernel_audit_head (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  origin TEXT NOT NULL,
  size INTEGER NOT NULL
) STRICT;

CREATE TABLE kernel_audit_entry (
  sequence INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  hotel_id TEXT NULL,
  actor_kind TEXT NOT NULL,
  actor_id TEXT NULL,
  action TEXT NOT NULL,
  subject_kind TEXT NULL,
  subject_id TEXT NULL,
  purpose TEXT NULL,
  leaf TEXT NOT NULL,
  leaf_hash BLOB NOT NULL
) STRICT;
CREATE INDEX kernel_audit_entry_subject ON kernel_audit_entry (subject_id, sequence) WHERE subject_id IS NOT NULL;
CREATE INDEX kernel_audit_entry_hotel ON kernel_audit_entry (hotel_id, sequence);
CREATE INDEX kernel_audit_entry_actor ON kernel_audit_entry (actor_id, sequence);
CREATE TRIGGER kernel_audit_entry_no_update BEFORE UPDATE ON kernel_audit_entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER kernel_audit_entry_no_delete BEFORE DELETE ON kernel_audit_entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE kernel_audit_node (
  level INTEGER NOT NULL,
  position INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER kernel_audit_node_no_update BEFORE UPDATE ON kernel_audit_node BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER kernel_audit_node_no_delete BEFORE DELETE ON kernel_audit_node BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE kernel_audit_checkpoint (
  tree_size INTEGER NOT NULL PRIMARY KEY,
  origin TEXT NOT NULL,
  root_hash BLOB NOT NULL,
  at TEXT NOT NULL,
  key_id TEXT NOT NULL,
  signature BLOB NOT NULL
) STRICT;
CREATE TRIGGER kernel_audit_checkpoint_no_update BEFORE UPDATE ON kernel_audit_checkpoint BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER kernel_audit_checkpoint_no_delete BEFORE DELETE ON kernel_audit_checkpoint BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE kernel_secret (
  name TEXT NOT NULL PRIMARY KEY,
  wrapped BLOB NOT NULL,
  public_part BLOB NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE kernel_kek (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  purpose TEXT NOT NULL,
  version INTEGER NOT NULL,
  suite TEXT NOT NULL,
  state TEXT NOT NULL,
  wrapped BLOB NULL,
  created_at TEXT NOT NULL,
  UNIQUE (hotel_id, purpose, version)
) STRICT;

CREATE TABLE kernel_subject_key (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  class TEXT NOT NULL,
  kek_id TEXT NOT NULL,
  state TEXT NOT NULL,
  wrapped BLOB NULL,
  created_at TEXT NOT NULL,
  UNIQUE (subject_id, class)
) STRICT;
CREATE INDEX kernel_subject_key_kek ON kernel_subject_key (kek_id);

CREATE TABLE kernel_outbox (
  id TEXT NOT NULL PRIMARY KEY,
  fact TEXT NOT NULL,
  reaction TEXT NOT NULL,
  payload TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'done', 'dead')),
  attempts INTEGER NOT NULL,
  next_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_error TEXT NULL
) STRICT;
CREATE INDEX kernel_outbox_pending ON kernel_outbox (next_at) WHERE state = 'pending';

CREATE TABLE kernel_job (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  hotel_id TEXT NULL,
  requested_by TEXT NULL,
  payload TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'completed', 'failed', 'cancelled')),
  position TEXT NULL,
  done INTEGER NOT NULL,
  total INTEGER NULL,
  unit TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  cancel_requested INTEGER NOT NULL,
  lease_owner TEXT NULL,
  lease_until TEXT NULL,
  not_before TEXT NOT NULL,
  created_at TEXT NOT NULL,
  started_at TEXT NULL,
  finished_at TEXT NULL,
  result TEXT NULL,
  problem TEXT NULL
) STRICT;
CREATE INDEX kernel_job_open ON kernel_job (not_before) WHERE state IN ('queued', 'running');

CREATE TABLE kernel_recurrence (
  name TEXT NOT NULL PRIMARY KEY,
  cron TEXT NOT NULL,
  next_at TEXT NOT NULL,
  last_at TEXT NULL
) STRICT;

CREATE TABLE kernel_idempotency (
  scope TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  digest BLOB NOT NULL,
  status INTEGER NOT NULL,
  location TEXT NULL,
  answer TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (scope, idempotency_key)
) STRICT;
CREATE INDEX kernel_idempotency_expiry ON kernel_idempotency (expires_at);

CREATE TABLE kernel_data_protection_key (
  name TEXT NOT NULL PRIMARY KEY,
  xml BLOB NOT NULL
) STRICT;

INSERT INTO kernel_audit_head (id, origin, size) VALUES (1, 'hotelprivacy/' || lower(hex(randomblob(16))), 0);
