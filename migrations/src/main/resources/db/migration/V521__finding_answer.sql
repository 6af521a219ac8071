-- What a finding is about, as a digest of its code, its place and the words found: the same words in the same part have the same one.
ALTER TABLE finding ADD COLUMN about CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';

-- Why something that was found in a draft may stay. Removed when the words it is about are no longer there.
CREATE TABLE finding_answer (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    about       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    answered_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name        VARCHAR(200) NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, post_id, about),
    FOREIGN KEY (school_id, post_id) REFERENCES draft (school_id, post_id),
    FOREIGN KEY (answered_by) REFERENCES person (id)
);

-- The answers that the Headteacher saw, part of the revision's digest.
CREATE TABLE revision_answer (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    finding_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    name        VARCHAR(200) NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, revision_id, finding_id),
    FOREIGN KEY (school_id, revision_id) REFERENCES revision (school_id, id),
    FOREIGN KEY (school_id, finding_id) REFERENCES finding (school_id, id)
);
