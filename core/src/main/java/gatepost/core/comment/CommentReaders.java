package gatepost.core.comment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

/** Which process reads the comments of which account. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CommentReaders extends GenericRepository<Comment, UUID> {

    /** Takes an account that nobody holds any more, or holds it on; another's stays another's. The order of the assignments matters. */
    @Query("INSERT INTO comment_reader (school_id, account_id, reader, held_until) VALUES (:schoolId, :accountId, :reader, :until) "
            + "ON DUPLICATE KEY UPDATE reader = IF(held_until < :now, :reader, reader), held_until = IF(reader = :reader, :until, held_until)")
    void take(UUID schoolId, UUID accountId, UUID reader, Instant now, Instant until);

    @Query("SELECT COUNT(*) FROM comment_reader WHERE school_id = :schoolId AND account_id = :accountId AND reader = :reader")
    long countHeld(UUID schoolId, UUID accountId, UUID reader);
}
