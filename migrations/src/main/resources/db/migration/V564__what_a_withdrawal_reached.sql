-- Exactly the publications that a withdrawal stopped or had taken down.
CREATE TABLE withdrawal_publication (
    school_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    withdrawal_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    publication_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (school_id, withdrawal_id, publication_id),
    FOREIGN KEY (school_id, withdrawal_id) REFERENCES withdrawal (school_id, id),
    FOREIGN KEY (school_id, publication_id) REFERENCES publication (school_id, id)
);

-- Until now it was told by the sentence and by the order to take down.
INSERT INTO withdrawal_publication (school_id, withdrawal_id, publication_id)
SELECT w.school_id, w.id, p.id
FROM withdrawal w
JOIN withdrawal_post r ON r.school_id = w.school_id AND r.withdrawal_id = w.id
JOIN publication p ON p.school_id = r.school_id AND p.post_id = r.post_id
LEFT JOIN takedown t ON t.school_id = p.school_id AND t.publication_id = p.id
WHERE LOCATE(CONCAT(p.network, ':'), w.scopes) > 0
  AND (p.sentence = 'A consent it depends on was withdrawn.' OR t.id IS NOT NULL);
