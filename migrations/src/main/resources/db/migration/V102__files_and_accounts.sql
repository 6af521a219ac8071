-- What is known of each stored file. Its bytes lie outside the database, encrypted under a key of its own; that key is kept here,
-- itself encrypted under a key that is not in the database.
CREATE TABLE stored_file (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    digest      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes       BIGINT NOT NULL,
    media_type  VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    wrapped_key VARBINARY(1000) NOT NULL,
    created_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, id),
    FOREIGN KEY (school_id) REFERENCES school (id)
);

-- The school's accounts on networks (A7): credentials are sealed with a public key, and only the worker can open them.
CREATE TABLE social_account (
    school_id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id                 CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    network            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    remote_id          VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name               VARCHAR(200) NOT NULL,
    handle             VARCHAR(100) NOT NULL,
    sealed_credentials VARBINARY(8000) NOT NULL,
    created_at         DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, id),
    UNIQUE KEY social_account_once (school_id, network, remote_id),
    FOREIGN KEY (school_id) REFERENCES school (id)
);
