CREATE TABLE consent_notice (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'published', 'superseded')),
  content TEXT NOT NULL,
  digest TEXT NOT NULL,
  created_by TEXT NULL,
  created_at TEXT NOT NULL,
  published_at TEXT NULL
) STRICT;
CREATE UNIQUE INDEX consent_notice_version ON consent_notice (hotel_id, version);

CREATE TABLE consent_purpose (
  hotel_id TEXT NOT NULL,
  code TEXT NOT NULL,
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('consent', 'contract', 'legalDuty', 'emergency', 'publicInterest', 'published')),
  sensitive INTEGER NOT NULL,
  retention TEXT NULL,
  digest TEXT NOT NULL,
  notice_id TEXT NOT NULL,
  notice_version INTEGER NOT NULL,
  changed_version INTEGER NOT NULL,
  retired INTEGER NOT NULL,
  PRIMARY KEY (hotel_id, code)
) STRICT;

CREATE TABLE consent_receipt (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  guest_id TEXT NOT NULL,
  notice_id TEXT NOT NULL,
  notice_version INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  granted INTEGER NOT NULL,
  channel TEXT NOT NULL,
  language TEXT NOT NULL,
  text_digest TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  expires_at TEXT NULL,
  recorded_by TEXT NULL
) STRICT;
CREATE INDEX consent_receipt_guest ON consent_receipt (guest_id, decided_at);
CREATE TRIGGER consent_receipt_no_update BEFORE UPDATE ON consent_receipt BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER consent_receipt_no_delete BEFORE DELETE ON consent_receipt BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE consent_withdrawal (
  receipt_id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  guest_id TEXT NOT NULL,
  purpose TEXT NOT NULL,
  reason TEXT NULL,
  at TEXT NOT NULL,
  recorded_by TEXT NULL
) STRICT;
CREATE TRIGGER consent_withdrawal_no_update BEFORE UPDATE ON consent_withdrawal BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER consent_withdrawal_no_delete BEFORE DELETE ON consent_withdrawal BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE consent_state (
  guest_id TEXT NOT NULL,
  purpose TEXT NOT NULL,
  hotel_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('granted', 'refused', 'withdrawn')),
  receipt_id TEXT NOT NULL,
  notice_version INTEGER NOT NULL,
  expires_at TEXT NULL,
  PRIMARY KEY (guest_id, purpose)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_tally (
  hotel_id TEXT NOT NULL,
  purpose TEXT NOT NULL,
  state TEXT NOT NULL,
  notice_version INTEGER NOT NULL,
  guests INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  PRIMARY KEY (hotel_id, purpose, state, notice_version)
) STRICT, WITHOUT ROWID;
