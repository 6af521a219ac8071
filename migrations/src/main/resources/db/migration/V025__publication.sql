-- One revision on one account.
CREATE TABLE publication (
    school_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    network      VARCHAR(20) NOT NULL,
    decision_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state        VARCHAR(12) NOT NULL,
    due_at       DATETIME(6) NOT NULL,
    published_at DATETIME(6) NULL,
    permalink    VARCHAR(500) NOT NULL,
    sentence     VARCHAR(1000) NOT NULL,
    PRIMARY KEY (school_id, id),
    UNIQUE KEY publication_once (school_id, revision_id, account_id),
    KEY publication_of_post (school_id, post_id),
    KEY publication_by_state (state, due_at),
    FOREIGN KEY (school_id, revision_id) REFERENCES revision (school_id, id),
    FOREIGN KEY (school_id, decision_id) REFERENCES decision (school_id, id)
);

-- One try at sending. CALLING is committed before the irreversible call: a try found in it after a crash may be public.
CREATE TABLE attempt (
    school_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    publication_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phase          VARCHAR(10) NOT NULL,
    started_at     DATETIME(6) NOT NULL,
    calling_at     DATETIME(6) NULL,
    read_count     INT NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY attempt_of_publication (school_id, publication_id, started_at),
    FOREIGN KEY (school_id, publication_id) REFERENCES publication (school_id, id)
);

-- Everything a publication left on its network; a takedown confirms each of them (I9).
CREATE TABLE remote_object (
    school_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    publication_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind           VARCHAR(10) NOT NULL,
    remote_id      VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state          VARCHAR(10) NOT NULL,
    noted_at       DATETIME(6) NOT NULL,
    gone_at        DATETIME(6) NULL,
    PRIMARY KEY (school_id, id),
    UNIQUE KEY remote_once (school_id, publication_id, kind, remote_id),
    FOREIGN KEY (school_id, publication_id) REFERENCES publication (school_id, id)
);
