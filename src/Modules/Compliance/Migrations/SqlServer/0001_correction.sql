CREATE TABLE compliance_correction (
  id uniqueidentifier NOT NULL PRIMARY KEY,
  rule_key nvarchar(100) NOT NULL,
  hotel_id uniqueidentifier NULL,
  value nvarchar(40) NOT NULL,
  source nvarchar(400) NOT NULL,
  reason nvarchar(1000) NOT NULL,
  valid_from date NOT NULL,
  law_version nvarchar(16) NOT NULL,
  created_by uniqueidentifier NULL,
  created_at datetimeoffset(3) NOT NULL
);
CREATE INDEX compliance_correction_rule ON compliance_correction (rule_key, hotel_id);
GO
CREATE TRIGGER compliance_correction_no_update ON compliance_correction INSTEAD OF UPDATE AS THROW 50001, 'append-only', 1;
GO
CREATE TRIGGER compliance_correction_no_delete ON compliance_correction INSTEAD OF DELETE AS THROW 50001, 'append-only', 1;
GO
