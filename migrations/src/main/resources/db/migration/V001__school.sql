-- Every table of a school carries school_id first in its key, and so do all foreign keys between them: a row cannot point into
-- another school (I8). Ids are UUIDs written as text; times are UTC.
CREATE TABLE school (
    id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name          VARCHAR(200) NOT NULL,
    grace_seconds INT NOT NULL
);
