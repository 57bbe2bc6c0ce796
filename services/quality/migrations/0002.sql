-- What every procedure came to on a day: its level, and the counts behind the hours given back.
CREATE TABLE quality_day (
  service TEXT NOT NULL,
  day TEXT NOT NULL,
  owner TEXT NOT NULL,
  revision BIGINT NOT NULL,
  standard TEXT NOT NULL,
  level TEXT,
  faster TEXT,
  simpler TEXT,
  easier TEXT,
  arrived BIGINT NOT NULL,
  online BIGINT NOT NULL,
  people_minutes BIGINT NOT NULL,
  business_minutes BIGINT NOT NULL,
  officer_minutes BIGINT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (service, day)
);
CREATE INDEX quality_day_day ON quality_day (day);
-- The figure of each criterion on that day: its value where it is known, the people behind it, the level then given.
CREATE TABLE quality_reading (
  service TEXT NOT NULL,
  day TEXT NOT NULL,
  criterion TEXT NOT NULL,
  value BIGINT,
  people BIGINT NOT NULL,
  level TEXT,
  PRIMARY KEY (service, day, criterion)
);
-- Drafts that were left alone for a week, counted once, by the page at which they were left. Page '' of service '' marks
-- a day as counted.
CREATE TABLE quality_left (
  day TEXT NOT NULL,
  service TEXT NOT NULL,
  page TEXT NOT NULL,
  drafts BIGINT NOT NULL,
  PRIMARY KEY (day, service, page)
);
-- How long pages of forms were open in browsers: only sums by bucket, with nothing of whoever had them open.
CREATE TABLE quality_seconds (
  day TEXT NOT NULL,
  service TEXT NOT NULL,
  page TEXT NOT NULL,
  device TEXT NOT NULL,
  bucket BIGINT NOT NULL,
  times BIGINT NOT NULL,
  PRIMARY KEY (day, service, page, device, bucket)
);
-- The last check of a procedure's pages against the rules of accessibility, as its owner recorded it.
CREATE TABLE quality_check (
  service TEXT NOT NULL PRIMARY KEY,
  checked_on TEXT NOT NULL,
  faults BIGINT NOT NULL,
  note TEXT NOT NULL,
  officer UUID NOT NULL,
  at BIGINT NOT NULL
);
-- What an owner answered to reviews about one thing, and the revision that changed it.
CREATE TABLE quality_answer (
  id UUID NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  service TEXT NOT NULL,
  about TEXT NOT NULL,
  words TEXT NOT NULL,
  revision BIGINT,
  officer UUID NOT NULL,
  at BIGINT NOT NULL,
  told BIGINT
);
CREATE INDEX quality_answer_service ON quality_answer (service, at);
-- Which reviews it answers. Whose they are is found out only while they are told.
CREATE TABLE quality_answered (
  answer UUID NOT NULL,
  review UUID NOT NULL,
  PRIMARY KEY (answer, review)
);
CREATE INDEX quality_answered_review ON quality_answered (review);
