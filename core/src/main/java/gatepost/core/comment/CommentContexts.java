package gatepost.core.comment;

import gatepost.core.account.Network;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What stands around comments: the post above and the author's other comments. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CommentContexts extends GenericRepository<Comment, UUID> {

    @Query("""
            SELECT p.id AS publication_id, p.post_id, r.title FROM publication p
            JOIN revision r ON r.school_id = p.school_id AND r.id = p.revision_id
            WHERE p.school_id = :schoolId AND p.id IN (:publicationIds)""")
    List<PostAbove> posts(UUID schoolId, Collection<UUID> publicationIds);

    @Query("""
            SELECT network, author_id, COUNT(*) AS total, SUM(state IN ('HIDING', 'HIDDEN', 'SHOWING')) AS hidden FROM comment
            WHERE school_id = :schoolId AND author_id IN (:authorIds) AND author_id <> '' GROUP BY network, author_id""")
    List<AuthorCount> authors(UUID schoolId, Collection<String> authorIds);

    @Introspected
    record PostAbove(UUID publicationId, UUID postId, String title) {
    }

    @Introspected
    record AuthorCount(Network network, String authorId, long total, long hidden) {
    }
}
