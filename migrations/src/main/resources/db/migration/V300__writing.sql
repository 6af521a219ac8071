-- What can be read in an asset: words line by line, codes, and places that look written and could not be read. One set of rows for one
-- look, replaced with it.
CREATE TABLE writing (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asset_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position   INT NOT NULL,
    kind       VARCHAR(6) NOT NULL,
    line       INT NOT NULL,
    x          INT NOT NULL,
    y          INT NOT NULL,
    width      INT NOT NULL,
    height     INT NOT NULL,
    words      VARCHAR(2000) NOT NULL,
    confidence DOUBLE NOT NULL,
    PRIMARY KEY (school_id, asset_id, position),
    FOREIGN KEY (school_id, asset_id) REFERENCES asset (school_id, id)
);

-- A place in a draft's picture that its author covers, or has looked at and leaves as it is for a reason.
CREATE TABLE picture_place (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    picture_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind       VARCHAR(5) NOT NULL,
    x          INT NOT NULL,
    y          INT NOT NULL,
    width      INT NOT NULL,
    height     INT NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    set_by     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY place_of_picture (school_id, picture_id),
    FOREIGN KEY (school_id, picture_id) REFERENCES draft_picture (school_id, id)
);

-- Where in a picture a finding is; absent for findings in other words.
ALTER TABLE finding
    ADD COLUMN x INT NULL,
    ADD COLUMN y INT NULL,
    ADD COLUMN width INT NULL,
    ADD COLUMN height INT NULL;
