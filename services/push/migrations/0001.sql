-- Who was told of which service: never twice of the same.
CREATE TABLE told (
  party UUID NOT NULL,
  service TEXT NOT NULL,
  revision BIGINT NOT NULL,
  owner TEXT NOT NULL,
  unit UUID NOT NULL,
  notice UUID NOT NULL,
  at BIGINT NOT NULL,
  opened_at BIGINT,
  PRIMARY KEY (party, service)
);
CREATE INDEX told_service ON told (owner, service, unit);
CREATE INDEX told_opened ON told (owner, opened_at, at);
-- Whom each service fitted in the last matching of a municipality.
CREATE TABLE reach (
  service TEXT NOT NULL,
  municipality TEXT NOT NULL,
  owner TEXT NOT NULL,
  fitted BIGINT NOT NULL,
  unclaimed BIGINT NOT NULL,
  unclaimed_yen BIGINT NOT NULL,
  counted_at BIGINT NOT NULL,
  PRIMARY KEY (service, municipality)
);
CREATE INDEX reach_owner ON reach (owner, service);
-- The last matching of each municipality, and how far it has come.
CREATE TABLE reach_run (
  municipality TEXT NOT NULL PRIMARY KEY,
  started_at BIGINT NOT NULL,
  finished_at BIGINT,
  households BIGINT NOT NULL,
  told BIGINT NOT NULL
);
