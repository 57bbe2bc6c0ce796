-- The desk's lists and their counts read these alone: open cases by day with what filters look at, closed ones by day.
DROP INDEX case_desk;
CREATE INDEX case_open ON case_file (owner, due_on, id, role, assignee, is_clear, state, service) WHERE closed_at IS NULL;
CREATE INDEX case_closed ON case_file (owner, due_on, id) WHERE closed_at IS NOT NULL;
