CREATE TABLE guests_guest (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  external_ref nvarchar(200) NOT NULL,
  state nvarchar(16) NOT NULL CHECK (state IN ('active', 'restricted', 'erased')),
  email_token varbinary(16) NULL,
  phone_token varbinary(16) NULL,
  id_number_token varbinary(16) NULL,
  name_token varbinary(16) NULL,
  identity_token varbinary(16) NULL,
  registration_enc varbinary(max) NULL,
  stay_enc varbinary(max) NULL,
  marketing_enc varbinary(max) NULL,
  sensitive_enc varbinary(max) NULL,
  source nvarchar(32) NOT NULL,
  first_arrival date NULL,
  last_arrival date NULL,
  created_at datetimeoffset(3) NOT NULL,
  updated_at datetimeoffset(3) NOT NULL,
  audit_sequence bigint NOT NULL
);
CREATE INDEX guests_guest_hotel ON guests_guest (hotel_id, created_at, id);
CREATE INDEX guests_guest_email ON guests_guest (email_token) WHERE email_token IS NOT NULL;
CREATE INDEX guests_guest_phone ON guests_guest (phone_token) WHERE phone_token IS NOT NULL;
CREATE INDEX guests_guest_id_number ON guests_guest (id_number_token) WHERE id_number_token IS NOT NULL;
CREATE INDEX guests_guest_name ON guests_guest (name_token) WHERE name_token IS NOT NULL;
CREATE INDEX guests_guest_identity ON guests_guest (identity_token) WHERE identity_token IS NOT NULL;

CREATE TABLE guests_reference (
  hotel_id uniqueidentifier NOT NULL,
  external_ref nvarchar(200) NOT NULL,
  guest_id uniqueidentifier NOT NULL,
  content_token varbinary(16) NOT NULL,
  PRIMARY KEY (hotel_id, external_ref)
);
CREATE INDEX guests_reference_guest ON guests_reference (guest_id);

CREATE TABLE guests_stay (
  hotel_id uniqueidentifier NOT NULL,
  stay_ref nvarchar(200) NOT NULL,
  arrival date NOT NULL,
  departure date NULL,
  room nvarchar(200) NULL,
  status nvarchar(16) NOT NULL CHECK (status IN ('booked', 'inHouse', 'departed', 'cancelled', 'noShow')),
  channel nvarchar(200) NULL,
  adults int NULL,
  children int NULL,
  audit_sequence bigint NOT NULL,
  PRIMARY KEY (hotel_id, stay_ref)
);

CREATE TABLE guests_stay_guest (
  guest_id uniqueidentifier NOT NULL,
  stay_ref nvarchar(200) NOT NULL,
  hotel_id uniqueidentifier NOT NULL,
  role nvarchar(16) NOT NULL CHECK (role IN ('booker', 'guest', 'companion')),
  PRIMARY KEY (guest_id, stay_ref)
);

CREATE TABLE guests_note (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  guest_id uniqueidentifier NOT NULL,
  kind nvarchar(64) NOT NULL,
  stay_ref nvarchar(200) NULL,
  text_enc varbinary(max) NOT NULL,
  flagged bit NOT NULL
);
CREATE INDEX guests_note_guest ON guests_note (guest_id);

CREATE TABLE guests_consent_flag (
  guest_id uniqueidentifier NOT NULL,
  source_field nvarchar(100) NOT NULL,
  hotel_id uniqueidentifier NOT NULL,
  answer nvarchar(16) NOT NULL CHECK (answer IN ('notRecorded', 'yes', 'no', 'inherit', 'other')),
  read_at datetimeoffset(3) NOT NULL,
  PRIMARY KEY (guest_id, source_field)
);

CREATE TABLE guests_relation (
  guest_id uniqueidentifier NOT NULL,
  other_ref nvarchar(200) NOT NULL,
  kind nvarchar(64) NOT NULL,
  hotel_id uniqueidentifier NOT NULL,
  PRIMARY KEY (guest_id, other_ref, kind)
);

CREATE TABLE guests_tally (
  hotel_id uniqueidentifier NOT NULL PRIMARY KEY,
  guests bigint NOT NULL,
  stays bigint NOT NULL,
  as_of datetimeoffset(3) NOT NULL
);

CREATE TABLE guests_import (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  job_id uniqueidentifier NOT NULL,
  format nvarchar(16) NOT NULL,
  mapping nvarchar(max) NULL,
  upload_key varbinary(max) NULL,
  rows_read bigint NOT NULL,
  guests_created bigint NOT NULL,
  guests_updated bigint NOT NULL,
  guests_unchanged bigint NOT NULL,
  guests_merged bigint NOT NULL,
  rows_skipped bigint NOT NULL,
  rows_rejected bigint NOT NULL,
  stays_created bigint NOT NULL,
  card_fields_dropped bigint NOT NULL,
  repairs bigint NOT NULL,
  created_at datetimeoffset(3) NOT NULL
);
CREATE INDEX guests_import_hotel ON guests_import (hotel_id, created_at);

CREATE TABLE guests_import_issue (
  import_id uniqueidentifier NOT NULL,
  source_row int NOT NULL,
  number int NOT NULL,
  outcome nvarchar(16) NOT NULL,
  field nvarchar(64) NULL,
  reason nvarchar(64) NOT NULL,
  PRIMARY KEY (import_id, source_row, number)
);

CREATE TABLE guests_import_mapping (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  name nvarchar(200) NOT NULL,
  mapping nvarchar(max) NOT NULL,
  created_at datetimeoffset(3) NOT NULL
);
CREATE UNIQUE INDEX guests_import_mapping_name ON guests_import_mapping (hotel_id, name);
