package gatepost.core.post;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lists of posts, searched and paged by the database. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PostLines extends GenericRepository<PostLine, UUID> {

    String CHOSEN = """
            FROM post p
            JOIN draft d ON d.school_id = p.school_id AND d.post_id = p.id
            JOIN person a ON a.id = p.author_id
            WHERE p.school_id = :schoolId AND p.state IN (:states)
              AND (:authorId = '' OR p.author_id = :authorId)
              AND (d.title LIKE :like ESCAPE '!' OR d.words LIKE :like ESCAPE '!' OR a.name LIKE :like ESCAPE '!')
            """;

    /**
     * Newest first.
     *
     * @param states   names of states, at least one
     * @param authorId only this person's, or empty for everybody's
     * @param like     a pattern with {@code !} as its escape
     */
    @Query("""
            SELECT p.id, p.state, p.updated_at, d.title, d.words, a.name AS author,
              (SELECT GROUP_CONCAT(DISTINCT s.network ORDER BY s.network) FROM draft_target t
               JOIN social_account s ON s.school_id = t.school_id AND s.id = t.account_id
               WHERE t.school_id = p.school_id AND t.post_id = p.id) AS networks,
              (SELECT i.asset_id FROM draft_picture i WHERE i.school_id = p.school_id AND i.post_id = p.id
               ORDER BY i.position, i.id LIMIT 1) AS asset_id,
              (SELECT COUNT(*) FROM draft_picture i JOIN face f ON f.school_id = i.school_id AND f.asset_id = i.asset_id
               LEFT JOIN face_answer w ON w.school_id = f.school_id AND w.face_id = f.id
               LEFT JOIN picture_crop c ON c.school_id = i.school_id AND c.picture_id = i.id
               WHERE i.school_id = p.school_id AND i.post_id = p.id AND w.face_id IS NULL AND (c.picture_id IS NULL
                 OR f.x - CEIL(f.width / 4) < c.x + c.width AND f.x + f.width + CEIL(f.width / 4) > c.x
                 AND f.y - CEIL(f.height / 4) < c.y + c.height AND f.y + f.height + CEIL(f.height / 4) > c.y)) AS unanswered
            """ + CHOSEN + " ORDER BY p.updated_at DESC, p.id DESC LIMIT :limit OFFSET :offset")
    List<PostLine> page(UUID schoolId, Collection<String> states, String authorId, String like, int limit, long offset);

    /** How many posts {@link #page} would list without its limit. */
    @Query("SELECT COUNT(*) " + CHOSEN)
    long count(UUID schoolId, Collection<String> states, String authorId, String like);
}
