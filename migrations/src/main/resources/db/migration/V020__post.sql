-- The lasting identity of one piece of content.
CREATE TABLE post (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state      VARCHAR(20) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY post_by_state (school_id, state, updated_at),
    KEY post_by_author (school_id, author_id, updated_at),
    FOREIGN KEY (school_id) REFERENCES school (id),
    FOREIGN KEY (author_id) REFERENCES person (id)
);

-- Append-only: every state a post entered, by whom, when and why.
CREATE TABLE status (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state      VARCHAR(20) NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    actor      VARCHAR(200) NOT NULL,
    why        VARCHAR(2000) NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY status_of_post (school_id, post_id, entered_at),
    FOREIGN KEY (school_id, post_id) REFERENCES post (school_id, id)
);

-- The mutable working copy, with a version for optimistic locking.
CREATE TABLE draft (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version   INT NOT NULL,
    title     VARCHAR(200) NOT NULL,
    words     MEDIUMTEXT NOT NULL,
    wanted_at DATETIME(6) NULL,
    PRIMARY KEY (school_id, post_id),
    FOREIGN KEY (school_id, post_id) REFERENCES post (school_id, id)
);

-- Words that replace the draft's own on one network.
CREATE TABLE draft_variant (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    network   VARCHAR(20) NOT NULL,
    words     MEDIUMTEXT NOT NULL,
    PRIMARY KEY (school_id, post_id, network),
    FOREIGN KEY (school_id, post_id) REFERENCES draft (school_id, post_id)
);

CREATE TABLE draft_target (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (school_id, post_id, account_id),
    FOREIGN KEY (school_id, post_id) REFERENCES draft (school_id, post_id)
);
