-- Procedures as their owners describe them: the cells as they were said, and what lists are filtered by.
CREATE TABLE inventory_entry (
  id UUID NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  number TEXT NOT NULL,
  source TEXT NOT NULL,
  office TEXT NOT NULL,
  title TEXT NOT NULL,
  law TEXT NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  receiver TEXT NOT NULL,
  online TEXT NOT NULL,
  volume BIGINT,
  volume_online BIGINT,
  causes TEXT NOT NULL,
  unknowns BIGINT NOT NULL,
  folded TEXT NOT NULL,
  cells TEXT NOT NULL,
  taken_hash TEXT NOT NULL,
  revision BIGINT NOT NULL,
  gone BOOLEAN NOT NULL,
  draft TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  checked_on TEXT,
  UNIQUE (owner, number)
);
CREATE INDEX inventory_entry_office ON inventory_entry (owner, gone, office);
CREATE INDEX inventory_entry_draft ON inventory_entry (draft, owner);
-- What became of an entry, revision by revision.
CREATE TABLE inventory_change (
  id UUID NOT NULL PRIMARY KEY,
  entry UUID NOT NULL,
  owner TEXT NOT NULL,
  revision BIGINT NOT NULL,
  what TEXT NOT NULL,
  changes TEXT NOT NULL,
  author TEXT NOT NULL,
  reviewer TEXT,
  note TEXT NOT NULL,
  import UUID,
  at BIGINT NOT NULL
);
CREATE INDEX inventory_change_entry ON inventory_change (entry, revision);
CREATE INDEX inventory_change_import ON inventory_change (import, id);
-- What somebody proposes to say instead: one an entry.
CREATE TABLE inventory_draft (
  entry UUID NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  cells TEXT NOT NULL,
  base_revision BIGINT NOT NULL,
  state TEXT NOT NULL,
  author UUID NOT NULL,
  note TEXT NOT NULL,
  answer TEXT NOT NULL,
  version BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX inventory_draft_owner ON inventory_draft (owner, state, changed_at);
-- Tables that were read, and what was odd in them.
CREATE TABLE inventory_import (
  id UUID NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  name TEXT NOT NULL,
  author TEXT NOT NULL,
  state TEXT NOT NULL,
  summary TEXT NOT NULL,
  began_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX inventory_import_owner ON inventory_import (owner, began_at);
CREATE TABLE inventory_odd (
  import UUID NOT NULL,
  place BIGINT NOT NULL,
  field TEXT NOT NULL,
  odd TEXT NOT NULL,
  said TEXT NOT NULL,
  cells BIGINT NOT NULL,
  rows_said TEXT NOT NULL,
  PRIMARY KEY (import, place)
);
-- The yearly round (棚卸): what each owner is asked, and when it was answered.
CREATE TABLE inventory_round (
  id UUID NOT NULL PRIMARY KEY,
  year BIGINT NOT NULL UNIQUE,
  opened_at BIGINT NOT NULL,
  opened_by TEXT NOT NULL,
  due_on TEXT NOT NULL,
  frozen_at BIGINT,
  frozen TEXT NOT NULL
);
CREATE TABLE inventory_ask (
  round UUID NOT NULL,
  entry UUID NOT NULL,
  owner TEXT NOT NULL,
  office TEXT NOT NULL,
  fields TEXT NOT NULL,
  answered_at BIGINT,
  PRIMARY KEY (round, entry)
);
CREATE INDEX inventory_ask_owner ON inventory_ask (round, owner, answered_at);
