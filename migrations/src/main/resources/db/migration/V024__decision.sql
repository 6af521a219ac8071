-- What was decided on one exact revision, never changed; an approval taken back inside the grace period gets a row beside it.
CREATE TABLE decision (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    digest      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind        VARCHAR(20) NOT NULL,
    note        VARCHAR(2000) NOT NULL,
    decided_by  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name        VARCHAR(200) NOT NULL,
    decided_at  DATETIME(6) NOT NULL,
    undo_until  DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY decision_of_post (school_id, post_id, decided_at),
    FOREIGN KEY (school_id, revision_id) REFERENCES revision (school_id, id)
);

CREATE TABLE decision_undone (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decision_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    undone_by   VARCHAR(200) NOT NULL,
    undone_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, decision_id),
    FOREIGN KEY (school_id, decision_id) REFERENCES decision (school_id, id)
);
