CREATE TABLE hotels_hotel (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  code nvarchar(32) NOT NULL,
  name_zh nvarchar(200) NOT NULL,
  name_en nvarchar(200) NOT NULL,
  legal_entity nvarchar(200) NOT NULL,
  country nvarchar(2) NOT NULL,
  province nvarchar(100) NOT NULL,
  city nvarchar(100) NOT NULL,
  crypto_profile nvarchar(8) NOT NULL CHECK (crypto_profile IN ('cn', 'intl')),
  created_at datetimeoffset(3) NOT NULL
);
CREATE UNIQUE INDEX hotels_hotel_code ON hotels_hotel (code);
