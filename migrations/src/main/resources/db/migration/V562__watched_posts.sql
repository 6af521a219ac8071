-- What is public and became so lately is looked for every half second.
CREATE INDEX publication_watched ON publication (state, published_at);
