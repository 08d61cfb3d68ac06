-- The few guests whose state is not the usual one, so that a consent check need not read a guest's whole row.
CREATE TABLE guests_hold (
  guest_id uniqueidentifier NOT NULL PRIMARY KEY,
  hotel_id uniqueidentifier NOT NULL,
  state nvarchar(16) NOT NULL CHECK (state IN ('restricted', 'erased'))
);
GO
INSERT INTO guests_hold (guest_id, hotel_id, state) SELECT id, hotel_id, state FROM guests_guest WHERE state <> 'active';
GO
CREATE TRIGGER guests_guest_hold ON guests_guest AFTER UPDATE AS
BEGIN
  SET NOCOUNT ON;
  IF UPDATE(state)
  BEGIN
    DELETE h FROM guests_hold h JOIN inserted i ON i.id = h.guest_id;
    INSERT INTO guests_hold (guest_id, hotel_id, state) SELECT id, hotel_id, state FROM inserted WHERE state <> 'active';
  END
END;
