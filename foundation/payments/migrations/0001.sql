CREATE TABLE entitlement (
  id UUID NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  service TEXT NOT NULL,
  case_id UUID NOT NULL,
  person UUID,
  business UUID,
  payee_name TEXT NOT NULL,
  subject TEXT NOT NULL,
  award TEXT NOT NULL,
  yen BIGINT NOT NULL,
  every TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  pay_months TEXT NOT NULL,
  pay_by TEXT NOT NULL,
  account TEXT,
  created_at BIGINT NOT NULL,
  UNIQUE (case_id, subject, award, from_day)
);
CREATE INDEX entitlement_owner ON entitlement (owner, from_day);
CREATE TABLE payment (
  id UUID NOT NULL PRIMARY KEY,
  entitlement UUID NOT NULL,
  instalment TEXT NOT NULL,
  owner TEXT NOT NULL,
  service TEXT NOT NULL,
  case_id UUID NOT NULL,
  payee_name TEXT NOT NULL,
  account TEXT,
  yen BIGINT NOT NULL,
  due_on TEXT NOT NULL,
  state TEXT NOT NULL,
  batch UUID,
  reference TEXT NOT NULL UNIQUE,
  outcome TEXT,
  changed_at BIGINT NOT NULL,
  UNIQUE (entitlement, instalment)
);
CREATE INDEX payment_due ON payment (owner, state, due_on, id);
CREATE INDEX payment_case ON payment (case_id);
CREATE INDEX payment_in_batch ON payment (batch, id);
CREATE TABLE payment_batch (
  id UUID NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  pay_on TEXT NOT NULL,
  state TEXT NOT NULL,
  maker UUID NOT NULL,
  made_at BIGINT NOT NULL,
  checker UUID,
  checked_at BIGINT,
  payments BIGINT NOT NULL,
  total_yen BIGINT NOT NULL,
  file {bytes},
  file_sha256 TEXT,
  exported_at BIGINT
);
CREATE INDEX payment_batch_owner ON payment_batch (owner, made_at);
