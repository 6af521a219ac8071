-- What an attempt has handed over so far, in its order, so that a worker that takes over goes on instead of beginning again.
ALTER TABLE remote_object ADD COLUMN attempt_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE remote_object ADD COLUMN position INT NULL;

-- Renditions that a network may fetch from us for some minutes (Instagram): one link, one file.
CREATE TABLE media_link (
    school_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    publication_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name           VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires_at     DATETIME(6) NOT NULL,
    closed_at      DATETIME(6) NULL,
    PRIMARY KEY (school_id, id),
    UNIQUE KEY media_link_by_name (name),
    KEY media_link_of_publication (school_id, publication_id),
    FOREIGN KEY (school_id, publication_id) REFERENCES publication (school_id, id)
);
