-- How much findings of one code hold a post up at a school, where the school has set other than the default.
CREATE TABLE finding_severity (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code       VARCHAR(40) NOT NULL,
    severity   VARCHAR(10) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (school_id, code),
    FOREIGN KEY (school_id) REFERENCES school (id)
);
