-- The limit on guessing counts an email address to the letter, so a person is found to the letter: an accent makes another address.
UPDATE person SET email = LOWER(email);
ALTER TABLE person MODIFY email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
