-- Whether an open case is late depends on since when its clock stands still, so the index of open cases tells that too.
DROP INDEX case_open;
CREATE INDEX case_open ON case_file (owner, due_on, id, role, assignee, is_clear, state, service, paused_on) WHERE closed_at IS NULL;
-- Files that were handed in with an application that was not sent: whoever sends it takes them along.
CREATE TABLE draft_file (
  blob UUID NOT NULL PRIMARY KEY,
  draft UUID NOT NULL,
  person UUID NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX draft_file_draft ON draft_file (draft);
CREATE INDEX draft_file_at ON draft_file (at);
CREATE INDEX draft_updated ON draft (updated_at);
