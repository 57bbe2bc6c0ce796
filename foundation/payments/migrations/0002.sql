ALTER TABLE entitlement ADD COLUMN claim TEXT NOT NULL DEFAULT '';
UPDATE entitlement SET claim = service || '|' || award || '|' || subject WHERE subject <> '';
CREATE INDEX entitlement_claim ON entitlement (claim);
CREATE TABLE entitlement_claim_held (
  claim TEXT NOT NULL PRIMARY KEY,
  granted BIGINT NOT NULL
);
