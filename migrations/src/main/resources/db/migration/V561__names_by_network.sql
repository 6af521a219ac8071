-- A name may stand in the words for one network only, and needs consent for no other. Empty: on every network of the revision.
ALTER TABLE depiction
    ADD COLUMN network VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (school_id, revision_id, subject_id, kind, position, network);
