-- Posts on a network of which each may be a publication whose sending ended unknown: a person looks and says which it is.
CREATE TABLE found_post (
    school_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    publication_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    remote_id      VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    objects        VARCHAR(4000) NOT NULL,
    permalink      VARCHAR(500) NOT NULL,
    posted_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, id),
    UNIQUE KEY found_once (school_id, publication_id, remote_id),
    FOREIGN KEY (school_id, publication_id) REFERENCES publication (school_id, id)
);
