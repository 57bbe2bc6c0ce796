-- From which account each government pays.
CREATE TABLE payer (
  owner TEXT NOT NULL PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  bank TEXT NOT NULL,
  bank_name TEXT NOT NULL,
  branch TEXT NOT NULL,
  branch_name TEXT NOT NULL,
  number TEXT NOT NULL,
  is_current BOOLEAN NOT NULL,
  changed_at BIGINT NOT NULL
);
