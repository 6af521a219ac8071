-- Everybody who may be depicted: pupils on the roll and members of staff (C1, C3).
CREATE TABLE subject (
    school_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id              CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind            VARCHAR(10) NOT NULL,
    legal_first     VARCHAR(100) NOT NULL,
    middle          VARCHAR(100) NOT NULL,
    surname         VARCHAR(100) NOT NULL,
    preferred_first VARCHAR(100) NOT NULL,
    class_name      VARCHAR(100) NOT NULL,
    not_locatable   BOOLEAN NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY subject_by_class (school_id, class_name, surname),
    FOREIGN KEY (school_id) REFERENCES school (id)
);

-- Counts up with every change of the roll; a check that used an older number is out of date.
CREATE TABLE roll_version (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version   BIGINT NOT NULL,
    FOREIGN KEY (school_id) REFERENCES school (id)
);
