CREATE TABLE transfers_transfer (
  id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  delivery_mode TEXT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('draft', 'preparing', 'dueDiligence', 'noticePeriod', 'handover', 'acceptance', 'closed', 'cancelled')),
  target_date TEXT NOT NULL,
  buyer_name TEXT NOT NULL,
  buyer_registration_number TEXT NULL,
  buyer_country TEXT NOT NULL,
  buyer_contact BLOB NOT NULL,
  buyer_certificate TEXT NULL,
  created_by TEXT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX transfers_transfer_hotel ON transfers_transfer (hotel_id, created_at);
