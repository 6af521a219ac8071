-- One execution of a check on exact input: its digest covers the words, the roll's version and the check's own version.
CREATE TABLE check_run (
    school_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name         VARCHAR(20) NOT NULL,
    version      VARCHAR(100) NOT NULL,
    input_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome      VARCHAR(12) NOT NULL,
    sentence     VARCHAR(500) NOT NULL,
    started_at   DATETIME(6) NOT NULL,
    millis       BIGINT NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY run_of_post (school_id, post_id, name, started_at),
    FOREIGN KEY (school_id, post_id) REFERENCES post (school_id, id)
);

CREATE TABLE finding (
    school_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    run_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code         VARCHAR(40) NOT NULL,
    severity     VARCHAR(10) NOT NULL,
    part         VARCHAR(10) NOT NULL,
    network      VARCHAR(20) NULL,
    picture_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    start_offset INT NULL,
    end_offset   INT NULL,
    message      VARCHAR(1000) NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY finding_of_run (school_id, run_id),
    FOREIGN KEY (school_id, run_id) REFERENCES check_run (school_id, id)
);

-- The pupils a found name may be, most likely first. A check names candidates and never chooses one.
CREATE TABLE finding_candidate (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    finding_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position   INT NOT NULL,
    PRIMARY KEY (school_id, finding_id, subject_id),
    KEY candidate_subject (school_id, subject_id),
    FOREIGN KEY (school_id, finding_id) REFERENCES finding (school_id, id),
    FOREIGN KEY (school_id, subject_id) REFERENCES subject (school_id, id)
);
