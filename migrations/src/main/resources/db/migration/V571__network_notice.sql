-- What networks send by themselves, as it came; taken away again when the worker has looked at it. A hint and no evidence: what it tells of is
-- read through the network's own interface. Whose it is stands inside, so it belongs to no school.
CREATE TABLE network_notice (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    received_at DATETIME(6) NOT NULL,
    body        MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    KEY notice_by_time (received_at)
);
