-- Keys of this installation; their values are secret.
CREATE TABLE identity_secret (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
-- What was typed into a form whose session had ended, sealed, for the session that the same person opened since.
CREATE TABLE session_kept (
    session UUID PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    sealed {bytes} NOT NULL,
    until BIGINT NOT NULL
);
