-- How long a school keeps the originals of its photos, where it has set other than the default.
CREATE TABLE retention (
    school_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    originals_days INT NOT NULL,
    changed_at     DATETIME(6) NOT NULL,
    changed_by     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (school_id),
    FOREIGN KEY (school_id) REFERENCES school (id)
);

-- Absent once the original was deleted.
ALTER TABLE asset MODIFY file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
