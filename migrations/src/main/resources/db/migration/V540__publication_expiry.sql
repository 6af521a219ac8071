-- What was approved for a time is not sent long after it, whoever asks.
ALTER TABLE publication ADD COLUMN expires_at DATETIME(6) NULL;
UPDATE publication SET expires_at = DATE_ADD(due_at, INTERVAL 24 HOUR);
ALTER TABLE publication MODIFY COLUMN expires_at DATETIME(6) NOT NULL;
