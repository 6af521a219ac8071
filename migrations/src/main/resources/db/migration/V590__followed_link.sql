-- Where shortened links were found to lead, so that a draft that is checked again asks nobody.
CREATE TABLE followed_link (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    link_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    target      VARCHAR(2000) NOT NULL,
    followed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, link_hash),
    FOREIGN KEY (school_id) REFERENCES school (id)
);
