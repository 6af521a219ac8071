package gatepost.core.comment;

import gatepost.core.account.Network;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published posts under which comments may stand. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface WatchedPosts extends GenericRepository<Comment, UUID> {

    String WATCHED = """
            SELECT p.school_id, p.id AS publication_id, p.account_id, p.network, r.remote_id, p.published_at
            FROM publication p JOIN remote_object r ON r.school_id = p.school_id AND r.publication_id = p.id AND r.kind = 'POST'
            """;

    /** A thread that is still being sent has its first post, and comments under it. */
    String PUBLIC = " WHERE p.state IN ('PUBLISHED', 'UNFINISHED', 'SENDING', 'UNKNOWN') AND p.published_at ";

    /** Everything that is public and became so in this time, both ends included, of every school: the worker serves them all. */
    @Query(WATCHED + PUBLIC + "BETWEEN :from AND :to")
    List<WatchedPost> publishedBetween(Instant from, Instant to);

    /** What stands at one place of a network; of several schools where they share an account. */
    @Query(WATCHED + " JOIN social_account a ON a.school_id = p.school_id AND a.id = p.account_id " + PUBLIC
            + "IS NOT NULL AND a.network = :network AND a.remote_id = :accountId AND r.remote_id = :postId")
    List<WatchedPost> at(Network network, String accountId, String postId);

    /** Posts whose removal was confirmed since a time and under which comments still stand as far as the log knows. */
    @Query(WATCHED + """
             JOIN takedown t ON t.school_id = p.school_id AND t.publication_id = p.id
            WHERE p.state = 'TAKEN_DOWN' AND t.confirmed_at >= :since AND EXISTS (
                SELECT 1 FROM comment c WHERE c.school_id = p.school_id AND c.publication_id = p.id AND c.state <> 'GONE')""")
    List<WatchedPost> removedSince(Instant since);

    /** The post a comment stands under, whatever became of it. */
    @Query(WATCHED + """
             JOIN comment c ON c.school_id = p.school_id AND c.publication_id = p.id
            WHERE c.school_id = :schoolId AND c.id = :commentId ORDER BY r.noted_at, r.id LIMIT 1""")
    Optional<WatchedPost> above(UUID schoolId, UUID commentId);

    /** Holds the publication while a comment under it is logged, so that two readers of one list log it once. */
    @Query("SELECT id FROM publication WHERE school_id = :schoolId AND id = :publicationId FOR UPDATE")
    Optional<UUID> lock(UUID schoolId, UUID publicationId);
}
