-- Whether an account can be used, as its network last said. The sentence tells a person what to do; empty while all is well.
CREATE TABLE account_health (
    school_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    well       BOOLEAN NOT NULL,
    sentence   VARCHAR(1000) NOT NULL,
    checked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, account_id),
    FOREIGN KEY (school_id, account_id) REFERENCES social_account (school_id, id)
);
