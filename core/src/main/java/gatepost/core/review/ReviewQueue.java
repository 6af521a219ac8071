package gatepost.core.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What waits for the Headteacher, the longest first; their own posts are left out, for they may not decide on them (A2). */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ReviewQueue extends GenericRepository<QueueLine, UUID> {

    @Query("""
            SELECT p.id AS post_id, r.id AS revision_id, r.title, a.name AS author, r.submitted_at
            FROM post p JOIN revision r ON r.school_id = p.school_id AND r.post_id = p.id JOIN person a ON a.id = p.author_id
            WHERE p.school_id = :schoolId AND p.state = 'WAITING' AND p.author_id <> :readerId
              AND r.number = (SELECT MAX(n.number) FROM revision n WHERE n.school_id = p.school_id AND n.post_id = p.id)
            ORDER BY r.submitted_at, r.id LIMIT :limit""")
    List<QueueLine> waiting(UUID schoolId, UUID readerId, int limit);
}
