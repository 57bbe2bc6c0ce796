-- Files kept beside the rows that name them. Whose file it is decides who may read it.
CREATE TABLE blob (
  id UUID NOT NULL PRIMARY KEY,
  owner TEXT,
  person UUID,
  business UUID,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  sha256 {bytes} NOT NULL,
  bytes {bytes} NOT NULL
);
