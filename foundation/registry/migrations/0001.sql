-- Every revision of every service: what it says is never changed once published, only its state.
CREATE TABLE revision (
    service TEXT NOT NULL,
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    content TEXT NOT NULL,
    hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    publish_at BIGINT,
    published_by TEXT,
    note TEXT NOT NULL,
    PRIMARY KEY (service, number)
);
