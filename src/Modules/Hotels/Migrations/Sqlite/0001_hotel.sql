CREATE TABLE hotels_hotel (
  id TEXT NOT NULL PRIMARY KEY,
  code TEXT NOT NULL,
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  legal_entity TEXT NOT NULL,
  country TEXT NOT NULL,
  province TEXT NOT NULL,
  city TEXT NOT NULL,
  crypto_profile TEXT NOT NULL CHECK (crypto_profile IN ('cn', 'intl')),
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX hotels_hotel_code ON hotels_hotel (code);
