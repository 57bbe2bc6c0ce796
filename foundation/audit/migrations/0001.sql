-- Leaves are only ever added. `statement` is what the leaf's hash is taken of; the other columns are there to search by.
CREATE TABLE audit_leaf (
  tenant TEXT NOT NULL,
  seq BIGINT NOT NULL,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject UUID,
  salt {bytes},
  case_id UUID,
  statement TEXT NOT NULL,
  leaf {bytes} NOT NULL,
  chain {bytes} NOT NULL,
  PRIMARY KEY (tenant, seq)
);
CREATE INDEX audit_subject ON audit_leaf (subject, at);
CREATE INDEX audit_case ON audit_leaf (case_id, at);
CREATE TABLE audit_head (
  tenant TEXT NOT NULL PRIMARY KEY,
  size BIGINT NOT NULL,
  peaks {bytes} NOT NULL,
  chain {bytes} NOT NULL,
  root {bytes} NOT NULL
);
