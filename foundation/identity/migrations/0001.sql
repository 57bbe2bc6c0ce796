CREATE TABLE officer (
    id UUID PRIMARY KEY,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    active BOOLEAN NOT NULL
);
CREATE INDEX officer_by_owner ON officer (owner, active);
CREATE TABLE account (
    id UUID PRIMARY KEY,
    provider TEXT NOT NULL,
    subject TEXT NOT NULL,
    person UUID,
    business UUID,
    officer UUID,
    made_at BIGINT NOT NULL,
    UNIQUE (provider, subject)
);
CREATE TABLE session (
    id UUID PRIMARY KEY,
    token_hash {bytes} NOT NULL UNIQUE,
    csrf TEXT NOT NULL,
    account UUID NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    person UUID,
    business UUID,
    officer UUID,
    device TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    idle_until BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX session_by_account ON session (account);
CREATE INDEX session_by_end ON session (ends_at);
