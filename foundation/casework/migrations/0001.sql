CREATE TABLE draft (
  id UUID NOT NULL PRIMARY KEY,
  person UUID NOT NULL,
  business UUID,
  services TEXT NOT NULL,
  answers TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX draft_person ON draft (person, updated_at);
CREATE TABLE case_file (
  id UUID NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  owner TEXT NOT NULL,
  service TEXT NOT NULL,
  revision BIGINT NOT NULL,
  draft UUID NOT NULL,
  person UUID NOT NULL,
  business UUID,
  applicant_name TEXT NOT NULL,
  channel TEXT NOT NULL,
  answers TEXT NOT NULL,
  subjects TEXT NOT NULL,
  finding TEXT NOT NULL,
  is_clear BOOLEAN NOT NULL,
  steps TEXT NOT NULL,
  fee BIGINT,
  state TEXT NOT NULL,
  step BIGINT NOT NULL,
  role TEXT NOT NULL,
  assignee UUID,
  opened_at BIGINT NOT NULL,
  due_on TEXT NOT NULL,
  paused_on TEXT,
  closed_at BIGINT,
  version BIGINT NOT NULL,
  UNIQUE (draft, service)
);
CREATE INDEX case_desk ON case_file (owner, state, due_on, id);
CREATE INDEX case_assignee ON case_file (assignee, state, due_on, id);
CREATE INDEX case_person ON case_file (person, opened_at);
CREATE INDEX case_business ON case_file (business, opened_at);
CREATE INDEX case_service ON case_file (owner, service, state, due_on, id);
CREATE TABLE case_event (
  case_id UUID NOT NULL,
  seq BIGINT NOT NULL,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (case_id, seq)
);
CREATE INDEX case_event_kind ON case_event (kind, at);
