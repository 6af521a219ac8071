-- A picture on its way, piece by piece, so that a broken connection costs one piece at most.
CREATE TABLE upload (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name  VARCHAR(255) NOT NULL,
    place      INT NOT NULL,
    bytes      BIGINT NOT NULL,
    received   BIGINT NOT NULL,
    touched_at DATETIME(6) NOT NULL,
    picture_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (school_id, id),
    KEY upload_by_age (touched_at),
    KEY upload_by_person (school_id, person_id),
    FOREIGN KEY (school_id, post_id) REFERENCES post (school_id, id)
);

-- A piece of an upload: an encrypted file of its own until the picture is whole.
CREATE TABLE upload_piece (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    upload_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    begins    BIGINT NOT NULL,
    file_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (school_id, upload_id, begins),
    FOREIGN KEY (school_id, upload_id) REFERENCES upload (school_id, id),
    FOREIGN KEY (school_id, file_id) REFERENCES stored_file (school_id, id)
);
