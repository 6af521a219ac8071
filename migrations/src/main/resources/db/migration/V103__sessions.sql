-- Sessions live here and not in a process: any API process serves any session, and ending one ends it everywhere (R5). The token
-- itself is only in the browser; here is its digest.
CREATE TABLE session (
    token_hash    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    person_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    school_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    membership_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    csrf_token    CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at    DATETIME(6) NOT NULL,
    last_seen_at  DATETIME(6) NOT NULL,
    expires_at    DATETIME(6) NOT NULL,
    KEY session_expiry (expires_at),
    FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    FOREIGN KEY (school_id, membership_id) REFERENCES membership (school_id, id) ON DELETE CASCADE
);

-- Attempts to sign in, counted by digests of who tried from where.
CREATE TABLE sign_in_attempt (
    subject_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    attempts     INT NOT NULL,
    since        DATETIME(6) NOT NULL,
    KEY sign_in_attempt_age (since)
);
