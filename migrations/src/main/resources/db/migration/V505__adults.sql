-- Where the consent of an adult who is on no roll is filed.
ALTER TABLE face_answer ADD COLUMN note VARCHAR(200) NOT NULL DEFAULT '';

-- How many such adults a revision shows.
ALTER TABLE revision ADD COLUMN adults INT NOT NULL DEFAULT 0;
