-- The bytes of one uploaded picture. Everything a detector says belongs to them, not to the draft, so that answering thirty faces is
-- thirty small saves and no new analysis.
CREATE TABLE asset (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name   VARCHAR(255) NOT NULL,
    digest      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, id)
);

-- What the worker made of an asset: one row, replaced when it is looked at again.
CREATE TABLE look (
    school_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asset_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state         VARCHAR(10) NOT NULL,
    detector      VARCHAR(40) NOT NULL,
    model_digest  VARCHAR(64) NOT NULL,
    width         INT NOT NULL,
    height        INT NOT NULL,
    proof_file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    sentence      VARCHAR(500) NOT NULL,
    millis        BIGINT NOT NULL,
    looked_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, asset_id),
    FOREIGN KEY (school_id, asset_id) REFERENCES asset (school_id, id)
);

-- A box in pixels of the upright picture at full size, found by the detector or marked by a person.
CREATE TABLE face (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asset_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position  INT NOT NULL,
    x         INT NOT NULL,
    y         INT NOT NULL,
    width     INT NOT NULL,
    height    INT NOT NULL,
    score     DOUBLE NOT NULL,
    source    VARCHAR(10) NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY face_of_asset (school_id, asset_id, position),
    FOREIGN KEY (school_id, asset_id) REFERENCES asset (school_id, id)
);

-- What a person said about a face (C9: people say who it is, software never does).
CREATE TABLE face_answer (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    face_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind        VARCHAR(12) NOT NULL,
    subject_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    answered_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, face_id),
    KEY answer_by_subject (school_id, subject_id),
    FOREIGN KEY (school_id, face_id) REFERENCES face (school_id, id),
    FOREIGN KEY (school_id, subject_id) REFERENCES subject (school_id, id)
);

CREATE TABLE draft_picture (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asset_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position  INT NOT NULL,
    alt_text  VARCHAR(2000) NOT NULL,
    complete  BOOLEAN NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY picture_of_post (school_id, post_id, position),
    FOREIGN KEY (school_id, post_id) REFERENCES draft (school_id, post_id),
    FOREIGN KEY (school_id, asset_id) REFERENCES asset (school_id, id)
);
