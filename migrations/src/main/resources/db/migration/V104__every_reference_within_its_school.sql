-- What a row names is there, and belongs to the row's own school.
ALTER TABLE draft_target ADD FOREIGN KEY (school_id, account_id) REFERENCES social_account (school_id, id);
ALTER TABLE asset ADD FOREIGN KEY (school_id, file_id) REFERENCES stored_file (school_id, id);
ALTER TABLE look ADD FOREIGN KEY (school_id, proof_file_id) REFERENCES stored_file (school_id, id);
ALTER TABLE revision_target ADD FOREIGN KEY (school_id, account_id) REFERENCES social_account (school_id, id);
ALTER TABLE revision_picture ADD FOREIGN KEY (school_id, file_id) REFERENCES stored_file (school_id, id);
ALTER TABLE decision ADD FOREIGN KEY (school_id, post_id) REFERENCES post (school_id, id);
ALTER TABLE publication ADD FOREIGN KEY (school_id, post_id) REFERENCES post (school_id, id);
ALTER TABLE publication ADD FOREIGN KEY (school_id, account_id) REFERENCES social_account (school_id, id);
ALTER TABLE comment ADD FOREIGN KEY (school_id, account_id) REFERENCES social_account (school_id, id);
-- An entry that waits to be sealed, or was, cannot be deleted.
ALTER TABLE audit_waiting ADD FOREIGN KEY (school_id, entry_id) REFERENCES audit_entry (school_id, id);
ALTER TABLE audit_seal ADD FOREIGN KEY (school_id, entry_id) REFERENCES audit_entry (school_id, id);
