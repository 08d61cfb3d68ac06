CREATE TABLE guests_guest (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  external_ref TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('active', 'restricted', 'erased')),
  email_token BLOB NULL,
  phone_token BLOB NULL,
  id_number_token BLOB NULL,
  name_token BLOB NULL,
  identity_token BLOB NULL,
  registration_enc BLOB NULL,
  stay_enc BLOB NULL,
  marketing_enc BLOB NULL,
  sensitive_enc BLOB NULL,
  source TEXT NOT NULL,
  first_arrival TEXT NULL,
  last_arrival TEXT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  audit_sequence INTEGER NOT NULL
) STRICT;
CREATE INDEX guests_guest_hotel ON guests_guest (hotel_id, created_at, id);
CREATE INDEX guests_guest_email ON guests_guest (email_token) WHERE email_token IS NOT NULL;
CREATE INDEX guests_guest_phone ON guests_guest (phone_token) WHERE phone_token IS NOT NULL;
CREATE INDEX guests_guest_id_number ON guests_guest (id_number_token) WHERE id_number_token IS NOT NULL;
CREATE INDEX guests_guest_name ON guests_guest (name_token) WHERE name_token IS NOT NULL;
CREATE INDEX guests_guest_identity ON guests_guest (identity_token) WHERE identity_token IS NOT NULL;

CREATE TABLE guests_reference (
  hotel_id TEXT NOT NULL,
  external_ref TEXT NOT NULL,
  guest_id TEXT NOT NULL,
  content_token BLOB NOT NULL,
  PRIMARY KEY (hotel_id, external_ref)
) STRICT, WITHOUT ROWID;
CREATE INDEX guests_reference_guest ON guests_reference (guest_id);

CREATE TABLE guests_stay (
  hotel_id TEXT NOT NULL,
  stay_ref TEXT NOT NULL,
  arrival TEXT NOT NULL,
  departure TEXT NULL,
  room TEXT NULL,
  status TEXT NOT NULL CHECK (status IN ('booked', 'inHouse', 'departed', 'cancelled', 'noShow')),
  channel TEXT NULL,
  adults INTEGER NULL,
  children INTEGER NULL,
  audit_sequence INTEGER NOT NULL,
  PRIMARY KEY (hotel_id, stay_ref)
) STRICT, WITHOUT ROWID;

CREATE TABLE guests_stay_guest (
  guest_id TEXT NOT NULL,
  stay_ref TEXT NOT NULL,
  hotel_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('booker', 'guest', 'companion')),
  PRIMARY KEY (guest_id, stay_ref)
) STRICT, WITHOUT ROWID;

CREATE TABLE guests_note (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  guest_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  stay_ref TEXT NULL,
  text_enc BLOB NOT NULL,
  flagged INTEGER NOT NULL
) STRICT;
CREATE INDEX guests_note_guest ON guests_note (guest_id);

CREATE TABLE guests_consent_flag (
  guest_id TEXT NOT NULL,
  source_field TEXT NOT NULL,
  hotel_id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('notRecorded', 'yes', 'no', 'inherit', 'other')),
  read_at TEXT NOT NULL,
  PRIMARY KEY (guest_id, source_field)
) STRICT, WITHOUT ROWID;

CREATE TABLE guests_relation (
  guest_id TEXT NOT NULL,
  other_ref TEXT NOT NULL,
  kind TEXT NOT NULL,
  hotel_id TEXT NOT NULL,
  PRIMARY KEY (guest_id, other_ref, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE guests_tally (
  hotel_id TEXT NOT NULL PRIMARY KEY,
  guests INTEGER NOT NULL,
  stays INTEGER NOT NULL,
  as_of TEXT NOT NULL
) STRICT;

CREATE TABLE guests_import (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  job_id TEXT NOT NULL,
  format TEXT NOT NULL,
  mapping TEXT NULL,
  upload_key BLOB NULL,
  rows_read INTEGER NOT NULL,
  guests_created INTEGER NOT NULL,
  guests_updated INTEGER NOT NULL,
  guests_unchanged INTEGER NOT NULL,
  guests_merged INTEGER NOT NULL,
  rows_skipped INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  stays_created INTEGER NOT NULL,
  card_fields_dropped INTEGER NOT NULL,
  repairs INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX guests_import_hotel ON guests_import (hotel_id, created_at);

CREATE TABLE guests_import_issue (
  import_id TEXT NOT NULL,
  source_row INTEGER NOT NULL,
  number INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  field TEXT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (import_id, source_row, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE guests_import_mapping (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  name TEXT NOT NULL,
  mapping TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX guests_import_mapping_name ON guests_import_mapping (hotel_id, name);
