-- What the author attests of a picture, each tick by itself (K6). The one tick of before stood for all of them.
ALTER TABLE draft_picture
    ADD COLUMN dressed BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN untroubled BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN discreet BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE draft_picture SET dressed = complete, untroubled = complete, discreet = complete;

-- The same, frozen: names in their order, comma-separated; empty in revisions from before.
ALTER TABLE revision_picture ADD COLUMN attested VARCHAR(200) NOT NULL DEFAULT '';
