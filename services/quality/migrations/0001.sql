-- What applicants thought of a service: once for each case and moment, changed by sending again.
CREATE TABLE review (
  id UUID NOT NULL PRIMARY KEY,
  case_id UUID NOT NULL,
  owner TEXT NOT NULL,
  service TEXT NOT NULL,
  revision BIGINT NOT NULL,
  moment TEXT NOT NULL,
  score BIGINT NOT NULL,
  comment TEXT NOT NULL,
  at BIGINT NOT NULL,
  UNIQUE (case_id, moment)
);
CREATE INDEX review_service ON review (owner, service, at);
