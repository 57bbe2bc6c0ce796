CREATE TABLE notice (
  id UUID NOT NULL PRIMARY KEY,
  person UUID,
  business UUID,
  owner TEXT NOT NULL,
  service TEXT,
  case_id UUID,
  kind TEXT NOT NULL,
  lang TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT,
  letter TEXT,
  template TEXT,
  number TEXT,
  created_at BIGINT NOT NULL,
  read_at BIGINT,
  opened_at BIGINT,
  remind_at BIGINT,
  reminded_at BIGINT,
  pdf UUID,
  pages BIGINT
);
CREATE INDEX notice_person ON notice (person, id);
CREATE INDEX notice_business ON notice (business, id);
CREATE INDEX notice_case ON notice (case_id);
CREATE INDEX notice_unread_person ON notice (person) WHERE read_at IS NULL;
CREATE INDEX notice_unread_business ON notice (business) WHERE read_at IS NULL;
CREATE INDEX notice_remind ON notice (remind_at) WHERE remind_at IS NOT NULL;
-- Templates of packs, kept by their content, so that a letter can still be set after the pack has changed.
CREATE TABLE notice_template (
  hash TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  source TEXT NOT NULL
);
-- One row for each way out of the mailbox: channel and target (a push subscription; 'reminder' for the second mail).
CREATE TABLE notice_delivery (
  notice UUID NOT NULL,
  channel TEXT NOT NULL,
  target TEXT NOT NULL,
  owner TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  attempts BIGINT NOT NULL,
  at BIGINT NOT NULL,
  batch UUID,
  PRIMARY KEY (notice, channel, target)
);
CREATE INDEX notice_delivery_waiting ON notice_delivery (owner, channel, notice) WHERE state = 'waiting';
CREATE INDEX notice_delivery_batch ON notice_delivery (batch) WHERE batch IS NOT NULL;
-- Document numbers: the last one given in a series of an owner's fiscal year.
CREATE TABLE notice_number (
  owner TEXT NOT NULL,
  fiscal_year BIGINT NOT NULL,
  series TEXT NOT NULL,
  last BIGINT NOT NULL,
  PRIMARY KEY (owner, fiscal_year, series)
);
-- How a person or business wants to hear of letters. No row: by the mailbox alone.
CREATE TABLE notice_preference (
  party UUID NOT NULL PRIMARY KEY,
  email TEXT,
  email_mode TEXT NOT NULL,
  push BOOLEAN NOT NULL,
  paper BOOLEAN NOT NULL,
  lang TEXT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE TABLE notice_subscription (
  id UUID NOT NULL PRIMARY KEY,
  party UUID NOT NULL,
  endpoint TEXT NOT NULL UNIQUE,
  p256dh TEXT NOT NULL,
  auth TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX notice_subscription_party ON notice_subscription (party);
CREATE TABLE notice_print_batch (
  id UUID NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  day TEXT NOT NULL,
  letters BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  printed_at BIGINT,
  reprints BIGINT NOT NULL
);
CREATE INDEX notice_print_batch_owner ON notice_print_batch (owner, id);
-- Secrets of the platform itself: the key by which push services know us.
CREATE TABLE notice_secret (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
