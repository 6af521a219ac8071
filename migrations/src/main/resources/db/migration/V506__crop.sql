-- The part of a draft's picture that goes out, in upright pixels; the whole picture where there is no row.
CREATE TABLE picture_crop (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    picture_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    x          INT NOT NULL,
    y          INT NOT NULL,
    width      INT NOT NULL,
    height     INT NOT NULL,
    PRIMARY KEY (school_id, picture_id),
    FOREIGN KEY (school_id, picture_id) REFERENCES draft_picture (school_id, id)
);
