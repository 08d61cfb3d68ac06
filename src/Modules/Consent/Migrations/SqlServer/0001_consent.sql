CREATE TABLE consent_notice (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  version int NOT NULL,
  status nvarchar(16) NOT NULL CHECK (status IN ('draft', 'published', 'superseded')),
  content nvarchar(max) NOT NULL,
  digest nvarchar(64) NOT NULL,
  created_by uniqueidentifier NULL,
  created_at datetimeoffset(3) NOT NULL,
  published_at datetimeoffset(3) NULL
);
CREATE UNIQUE INDEX consent_notice_version ON consent_notice (hotel_id, version);

CREATE TABLE consent_purpose (
  hotel_id uniqueidentifier NOT NULL,
  code nvarchar(64) NOT NULL,
  name_zh nvarchar(200) NOT NULL,
  name_en nvarchar(200) NOT NULL,
  basis nvarchar(32) NOT NULL CHECK (basis IN ('consent', 'contract', 'legalDuty', 'emergency', 'publicInterest', 'published')),
  sensitive bit NOT NULL,
  retention nvarchar(32) NULL,
  digest nvarchar(64) NOT NULL,
  notice_id uniqueidentifier NOT NULL,
  notice_version int NOT NULL,
  changed_version int NOT NULL,
  retired bit NOT NULL,
  PRIMARY KEY (hotel_id, code)
);

CREATE TABLE consent_receipt (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  guest_id uniqueidentifier NOT NULL,
  notice_id uniqueidentifier NOT NULL,
  notice_version int NOT NULL,
  purpose nvarchar(64) NOT NULL,
  granted bit NOT NULL,
  channel nvarchar(32) NOT NULL,
  language nvarchar(16) NOT NULL,
  text_digest nvarchar(64) NOT NULL,
  decided_at datetimeoffset(3) NOT NULL,
  expires_at datetimeoffset(3) NULL,
  recorded_by uniqueidentifier NULL
);
CREATE INDEX consent_receipt_guest ON consent_receipt (guest_id, decided_at);
GO
CREATE TRIGGER consent_receipt_no_update ON consent_receipt INSTEAD OF UPDATE AS THROW 50001, 'append-only', 1;
GO
CREATE TRIGGER consent_receipt_no_delete ON consent_receipt INSTEAD OF DELETE AS THROW 50001, 'append-only', 1;
GO

CREATE TABLE consent_withdrawal (
  receipt_id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  guest_id uniqueidentifier NOT NULL,
  purpose nvarchar(64) NOT NULL,
  reason nvarchar(400) NULL,
  at datetimeoffset(3) NOT NULL,
  recorded_by uniqueidentifier NULL
);
GO
CREATE TRIGGER consent_withdrawal_no_update ON consent_withdrawal INSTEAD OF UPDATE AS THROW 50001, 'append-only', 1;
GO
CREATE TRIGGER consent_withdrawal_no_delete ON consent_withdrawal INSTEAD OF DELETE AS THROW 50001, 'append-only', 1;
GO

CREATE TABLE consent_state (
  guest_id uniqueidentifier NOT NULL,
  purpose nvarchar(64) NOT NULL,
  hotel_id uniqueidentifier NOT NULL,
  state nvarchar(16) NOT NULL CHECK (state IN ('granted', 'refused', 'withdrawn')),
  receipt_id uniqueidentifier NOT NULL,
  notice_version int NOT NULL,
  expires_at datetimeoffset(3) NULL,
  PRIMARY KEY (guest_id, purpose)
);

CREATE TABLE consent_tally (
  hotel_id uniqueidentifier NOT NULL,
  purpose nvarchar(64) NOT NULL,
  state nvarchar(16) NOT NULL,
  notice_version int NOT NULL,
  guests bigint NOT NULL,
  as_of datetimeoffset(3) NOT NULL,
  PRIMARY KEY (hotel_id, purpose, state, notice_version)
);
