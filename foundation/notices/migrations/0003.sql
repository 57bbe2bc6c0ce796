-- An e-mail address that is to be proven by a code mailed to it; no address: nothing is to be proven, and what was mailed
-- is only counted.
CREATE TABLE notice_address (
  party UUID NOT NULL PRIMARY KEY,
  address TEXT,
  code TEXT NOT NULL,
  lang TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  until BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  mails BIGINT NOT NULL,
  mails_since BIGINT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT
);
