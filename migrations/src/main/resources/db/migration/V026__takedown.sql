CREATE TABLE withdrawal (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scopes      VARCHAR(500) NOT NULL,
    evidence    VARCHAR(500) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (school_id, id),
    FOREIGN KEY (school_id, subject_id) REFERENCES subject (school_id, id)
);

-- Which posts a withdrawal reached, and how.
CREATE TABLE withdrawal_post (
    school_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    withdrawal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    effect        VARCHAR(12) NOT NULL,
    PRIMARY KEY (school_id, withdrawal_id, post_id),
    FOREIGN KEY (school_id, withdrawal_id) REFERENCES withdrawal (school_id, id),
    FOREIGN KEY (school_id, post_id) REFERENCES post (school_id, id)
);

-- The order to remove one publication.
CREATE TABLE takedown (
    school_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    publication_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state          VARCHAR(10) NOT NULL,
    cause          VARCHAR(500) NOT NULL,
    requested_by   VARCHAR(200) NOT NULL,
    requested_at   DATETIME(6) NOT NULL,
    first_call_at  DATETIME(6) NULL,
    confirmed_at   DATETIME(6) NULL,
    tries          INT NOT NULL,
    sentence       VARCHAR(1000) NOT NULL,
    PRIMARY KEY (school_id, id),
    UNIQUE KEY takedown_once (school_id, publication_id),
    FOREIGN KEY (school_id, publication_id) REFERENCES publication (school_id, id)
);
