-- Work to be done later. `due_at` is when a waiting job may start, or when a running job's lease ends.
CREATE TABLE job (
  id UUID NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  owner TEXT,
  payload TEXT NOT NULL,
  unique_key TEXT,
  state TEXT NOT NULL,
  due_at BIGINT NOT NULL,
  attempts BIGINT NOT NULL,
  max_attempts BIGINT NOT NULL,
  lease UUID,
  failure TEXT,
  reason TEXT,
  made_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE UNIQUE INDEX job_unique ON job (kind, unique_key);
CREATE INDEX job_due ON job (state, due_at);
