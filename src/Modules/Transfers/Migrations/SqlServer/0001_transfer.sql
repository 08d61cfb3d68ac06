CREATE TABLE transfers_transfer (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  kind nvarchar(32) NOT NULL,
  delivery_mode nvarchar(16) NULL,
  stage nvarchar(16) NOT NULL CHECK (stage IN ('draft', 'preparing', 'dueDiligence', 'noticePeriod', 'handover', 'acceptance', 'closed', 'cancelled')),
  target_date date NOT NULL,
  buyer_name nvarchar(200) NOT NULL,
  buyer_registration_number nvarchar(64) NULL,
  buyer_country nvarchar(2) NOT NULL,
  buyer_contact varbinary(max) NOT NULL,
  buyer_certificate nvarchar(max) NULL,
  created_by uniqueidentifier NULL,
  created_at datetimeoffset(3) NOT NULL
);
CREATE INDEX transfers_transfer_hotel ON transfers_transfer (hotel_id, created_at);
