-- A person signs in; a membership gives them a role at a school (R5, R7). Never a school column on a person.
CREATE TABLE person (
    id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name          VARCHAR(200) NOT NULL,
    email         VARCHAR(254) NOT NULL,
    password_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY person_email (email)
);

CREATE TABLE membership (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role      VARCHAR(20) NOT NULL,
    PRIMARY KEY (school_id, id),
    UNIQUE KEY membership_once (school_id, person_id, role),
    KEY membership_of_person (person_id),
    FOREIGN KEY (school_id) REFERENCES school (id),
    FOREIGN KEY (person_id) REFERENCES person (id)
);
