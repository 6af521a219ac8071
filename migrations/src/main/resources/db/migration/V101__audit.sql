-- Who did what (R4). Rows of audit_entry and audit_seal are only ever added.
CREATE TABLE audit_entry (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at         DATETIME(6) NOT NULL,
    actor_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    actor_name VARCHAR(200) NOT NULL,
    action     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    thing      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    thing_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detail     VARCHAR(2000) NOT NULL,
    salt       CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    commitment CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY audit_entry_of_thing (school_id, thing_id),
    FOREIGN KEY (school_id) REFERENCES school (id)
);

-- Entries not yet in the chain: written with the entry, removed when it is sealed.
CREATE TABLE audit_waiting (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (school_id, entry_id)
);

-- The chain: each digest covers the one before it and the commitment of its entry.
CREATE TABLE audit_seal (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sequence  BIGINT NOT NULL,
    entry_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    previous  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    digest    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, sequence),
    UNIQUE KEY audit_seal_of_entry (school_id, entry_id)
);

-- Where each chain ends: the lock under which one sealer works, and the mark that shows a chain cut short.
CREATE TABLE audit_head (
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    sequence  BIGINT NOT NULL,
    digest    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
