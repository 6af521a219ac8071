-- Words too long for one post go out as a thread where their author says so.
ALTER TABLE draft ADD COLUMN thread BOOLEAN NOT NULL DEFAULT FALSE;

-- The exact parts of a thread, as they were frozen; an account whose words fit into one post has none.
CREATE TABLE revision_part (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position    INT NOT NULL,
    words       MEDIUMTEXT NOT NULL,
    PRIMARY KEY (school_id, revision_id, account_id, position),
    FOREIGN KEY (school_id, revision_id, account_id) REFERENCES revision_target (school_id, revision_id, account_id)
);

-- Which part a try is about, from 0.
ALTER TABLE attempt ADD COLUMN part INT NOT NULL DEFAULT 0;

-- Of which part of its publication a thing on the network is.
UPDATE remote_object SET position = 0 WHERE position IS NULL;
ALTER TABLE remote_object MODIFY COLUMN position INT NOT NULL DEFAULT 0;
