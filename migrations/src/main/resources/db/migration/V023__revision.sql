-- The immutable frozen submission. Its digest is the CHAR(64) CHARACTER SET ascii COLLATE ascii_bin-256 of the manifest, and the manifest can be written again from these rows:
-- at sending both must agree.
CREATE TABLE revision (
    school_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number        INT NOT NULL,
    digest        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title         VARCHAR(200) NOT NULL,
    check_run_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detectors     VARCHAR(200) NOT NULL,
    covered       INT NOT NULL,
    not_faces     INT NOT NULL,
    author_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    submitted_by  VARCHAR(200) NOT NULL,
    submitted_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, id),
    UNIQUE KEY revision_number (school_id, post_id, number),
    FOREIGN KEY (school_id, post_id) REFERENCES post (school_id, id),
    FOREIGN KEY (school_id, check_run_id) REFERENCES check_run (school_id, id)
);

CREATE TABLE revision_target (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    network     VARCHAR(20) NOT NULL,
    words       MEDIUMTEXT NOT NULL,
    PRIMARY KEY (school_id, revision_id, account_id),
    FOREIGN KEY (school_id, revision_id) REFERENCES revision (school_id, id)
);

-- A rendition: the exact bytes that leave, named by their digest.
CREATE TABLE revision_picture (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position    INT NOT NULL,
    file_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    digest      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    alt_text    VARCHAR(2000) NOT NULL,
    width       INT NOT NULL,
    height      INT NOT NULL,
    PRIMARY KEY (school_id, revision_id, position),
    FOREIGN KEY (school_id, revision_id) REFERENCES revision (school_id, id)
);

-- The link from a face (in the picture at this position) or from a name (position -1) to a subject; it drives takedown (C5).
CREATE TABLE depiction (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind        VARCHAR(10) NOT NULL,
    position    INT NOT NULL,
    PRIMARY KEY (school_id, revision_id, subject_id, kind, position),
    KEY depicted_subject (school_id, subject_id),
    FOREIGN KEY (school_id, revision_id) REFERENCES revision (school_id, id),
    FOREIGN KEY (school_id, subject_id) REFERENCES subject (school_id, id)
);
