-- The devices that the school owns or approves (K5). An empty serial number stands for every device of that make and model.
CREATE TABLE device (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name      VARCHAR(100) NOT NULL,
    make      VARCHAR(100) NOT NULL,
    model     VARCHAR(100) NOT NULL,
    serial    VARCHAR(100) NOT NULL,
    added_by  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    added_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, id),
    UNIQUE KEY device_once (school_id, make, model, serial),
    FOREIGN KEY (school_id) REFERENCES school (id)
);

-- What an asset's own metadata says of the device that took it; empty where it says nothing.
CREATE TABLE asset_camera (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asset_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    make      VARCHAR(100) NOT NULL,
    model     VARCHAR(100) NOT NULL,
    serial    VARCHAR(100) NOT NULL,
    PRIMARY KEY (school_id, asset_id),
    FOREIGN KEY (school_id, asset_id) REFERENCES asset (school_id, id)
);

-- A finding about a draft's picture as a whole that a person accepts for a reason.
CREATE TABLE picture_acceptance (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    picture_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code       VARCHAR(40) NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    set_by     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, picture_id, code),
    FOREIGN KEY (school_id, picture_id) REFERENCES draft_picture (school_id, id)
);

-- Which kind of look was taken: drafts' pictures with an older one are looked at again.
ALTER TABLE look ADD COLUMN generation INT NOT NULL DEFAULT 0;
