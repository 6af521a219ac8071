-- A third party's reply, as the network listed it, with its first verdict (M2).
CREATE TABLE comment (
    school_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    publication_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    network        VARCHAR(20) NOT NULL,
    remote_id      VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    author_id      VARCHAR(200) NOT NULL,
    author_name    VARCHAR(200) NOT NULL,
    words          MEDIUMTEXT NOT NULL,
    raw            MEDIUMTEXT NOT NULL,
    permalink      VARCHAR(500) NOT NULL,
    written_at     DATETIME(6) NOT NULL,
    seen_at        DATETIME(6) NOT NULL,
    can_hide       BOOLEAN NOT NULL,
    state          VARCHAR(12) NOT NULL,
    allowed        BOOLEAN NOT NULL,
    sentence       VARCHAR(500) NOT NULL,
    verdict        VARCHAR(10) NOT NULL,
    escalate       VARCHAR(20) NOT NULL,
    labels         VARCHAR(500) NOT NULL,
    reasons        VARCHAR(1000) NOT NULL,
    verdict_version VARCHAR(100) NOT NULL,
    PRIMARY KEY (school_id, id),
    UNIQUE KEY comment_once (school_id, account_id, remote_id),
    KEY comment_by_time (school_id, written_at),
    KEY comment_by_state (school_id, state, allowed, verdict),
    KEY comment_by_author (school_id, network, author_id),
    FOREIGN KEY (school_id, publication_id) REFERENCES publication (school_id, id)
);

-- Append-only: people's and the system's moderation in one record (M3).
CREATE TABLE moderation_action (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    comment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind       VARCHAR(12) NOT NULL,
    reason     VARCHAR(20) NOT NULL,
    actor      VARCHAR(200) NOT NULL,
    at         DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY action_on_comment (school_id, comment_id, at),
    FOREIGN KEY (school_id, comment_id) REFERENCES comment (school_id, id)
);

-- What was there before we acted (M5, I5). Never changed.
CREATE TABLE evidence (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    comment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words      MEDIUMTEXT NOT NULL,
    author     VARCHAR(200) NOT NULL,
    author_id  VARCHAR(200) NOT NULL,
    permalink  VARCHAR(500) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    raw        MEDIUMTEXT NOT NULL,
    digest     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kept_at    DATETIME(6) NOT NULL,
    kept_by    VARCHAR(200) NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY evidence_of_comment (school_id, comment_id, kept_at),
    FOREIGN KEY (school_id, comment_id) REFERENCES comment (school_id, id)
);
