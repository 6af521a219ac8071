-- The bytes of one document that was attached to a draft. Everything that is read in it belongs to them, not to the draft.
CREATE TABLE document (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name   VARCHAR(255) NOT NULL,
    bytes       BIGINT NOT NULL,
    digest      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, id),
    FOREIGN KEY (school_id, file_id) REFERENCES stored_file (school_id, id)
);

-- How far the worker is with a document: one row, replaced when it is read again.
CREATE TABLE extraction (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state       VARCHAR(10) NOT NULL,
    kind        VARCHAR(10) NOT NULL,
    pictures    INT NOT NULL,
    sentence    VARCHAR(500) NOT NULL,
    millis      BIGINT NOT NULL,
    read_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, document_id),
    FOREIGN KEY (school_id, document_id) REFERENCES document (school_id, id)
);

-- The words of a document, page by page. Replaced with the extraction.
CREATE TABLE extracted_page (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number      INT NOT NULL,
    label       VARCHAR(200) NOT NULL,
    words       MEDIUMTEXT NOT NULL,
    PRIMARY KEY (school_id, document_id, number),
    FOREIGN KEY (school_id, document_id) REFERENCES document (school_id, id)
);

-- What is in a document and could not be read or judged: a person has to look, or the document has to change.
CREATE TABLE extraction_gap (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position    INT NOT NULL,
    page        INT NOT NULL,
    kind        VARCHAR(10) NOT NULL,
    sentence    VARCHAR(500) NOT NULL,
    PRIMARY KEY (school_id, document_id, position),
    FOREIGN KEY (school_id, document_id) REFERENCES document (school_id, id)
);

CREATE TABLE draft_attachment (
    school_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position    INT NOT NULL,
    PRIMARY KEY (school_id, id),
    KEY attachment_of_post (school_id, post_id, position),
    FOREIGN KEY (school_id, post_id) REFERENCES draft (school_id, post_id),
    FOREIGN KEY (school_id, document_id) REFERENCES document (school_id, id)
);

-- A document as it was put before the Headteacher, named by the digest of its bytes.
CREATE TABLE revision_attachment (
    school_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position      INT NOT NULL,
    attachment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name     VARCHAR(255) NOT NULL,
    digest        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (school_id, revision_id, position),
    FOREIGN KEY (school_id, revision_id) REFERENCES revision (school_id, id),
    FOREIGN KEY (school_id, document_id) REFERENCES document (school_id, id)
);

-- Where in an attached document a finding is; absent for findings elsewhere. Page 0 is the file's name.
ALTER TABLE finding
    ADD COLUMN attachment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN page INT NULL;
