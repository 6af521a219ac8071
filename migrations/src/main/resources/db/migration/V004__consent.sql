-- Append-only (C4): the current answer for a scope is its newest event, and no event means no (C1).
CREATE TABLE consent_event (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    network     VARCHAR(20) NOT NULL,
    kind        VARCHAR(10) NOT NULL,
    event       VARCHAR(12) NOT NULL,
    evidence    VARCHAR(500) NOT NULL,
    valid_from  DATE NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY consent_of_subject (school_id, subject_id, network, kind, recorded_at),
    FOREIGN KEY (school_id, subject_id) REFERENCES subject (school_id, id)
);
