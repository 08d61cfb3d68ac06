CREATE TABLE access_control_verification (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  finished_at datetimeoffset(3) NOT NULL,
  tree_size bigint NOT NULL,
  root_hash varbinary(32) NOT NULL,
  checkpoints bigint NOT NULL,
  fault nvarchar(50) NULL,
  first_sequence bigint NULL,
  last_sequence bigint NULL
);
GO
CREATE TRIGGER access_control_verification_no_update ON access_control_verification INSTEAD OF UPDATE AS THROW 50001, 'append-only', 1;
GO
CREATE TRIGGER access_control_verification_no_delete ON access_control_verification INSTEAD OF DELETE AS THROW 50001, 'append-only', 1;
