-- The few guests whose state is not the usual one, so that a consent check need not read a guest's whole row.
CREATE TABLE guests_hold (
  guest_id TEXT NOT NULL PRIMARY KEY,
  hotel_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('restricted', 'erased'))
) STRICT, WITHOUT ROWID;
INSERT INTO guests_hold (guest_id, hotel_id, state) SELECT id, hotel_id, state FROM guests_guest WHERE state <> 'active';
CREATE TRIGGER guests_guest_hold AFTER UPDATE OF state ON guests_guest BEGIN
  DELETE FROM guests_hold WHERE guest_id = NEW.id;
  INSERT INTO guests_hold (guest_id, hotel_id, state) SELECT NEW.id, NEW.hotel_id, NEW.state WHERE NEW.state <> 'active';
END;
