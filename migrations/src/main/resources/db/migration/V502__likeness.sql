-- 64 bits by which the same photograph is known again, resized or saved anew. They say nothing of who is in it.
CREATE TABLE asset_likeness (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asset_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    print     BIGINT NOT NULL,
    PRIMARY KEY (school_id, asset_id),
    FOREIGN KEY (school_id, asset_id) REFERENCES asset (school_id, id)
);

-- Of which asset a rendition was made; unknown in revisions from before.
ALTER TABLE revision_picture ADD COLUMN asset_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE revision_picture ADD FOREIGN KEY (school_id, asset_id) REFERENCES asset (school_id, id);
