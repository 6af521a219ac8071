-- What a school says of itself for the check of words: details that it publishes itself, and hosts that nobody may link to.
CREATE TABLE known_detail (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind      VARCHAR(12) NOT NULL,
    written   VARCHAR(200) NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY detail_of_kind (school_id, kind),
    FOREIGN KEY (school_id) REFERENCES school (id)
);
