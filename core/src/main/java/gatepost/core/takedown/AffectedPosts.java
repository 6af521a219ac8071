package gatepost.core.takedown;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import gatepost.core.post.Post;
import java.util.List;
import java.util.UUID;

/** Finds the posts that depend on one person's consents. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AffectedPosts extends GenericRepository<Post, UUID> {

    /** Posts whose newest revision depicts or names this person and which are waiting, planned, or (maybe) public. */
    @Query("""
            SELECT DISTINCT p.* FROM post p
            JOIN revision r ON r.school_id = p.school_id AND r.post_id = p.id
            JOIN depiction d ON d.school_id = r.school_id AND d.revision_id = r.id
            WHERE p.school_id = :schoolId AND d.subject_id = :subjectId
              AND p.state IN ('WAITING', 'APPROVED', 'PUBLISHED', 'STOPPED')
              AND r.number = (SELECT MAX(n.number) FROM revision n WHERE n.school_id = p.school_id AND n.post_id = p.id)
            ORDER BY p.updated_at DESC""")
    List<Post> frozen(UUID schoolId, UUID subjectId);

    /** How this person occurs in what waits, on each network that it is meant for. */
    @Query("""
            SELECT p.id AS place_id, t.network, d.kind FROM post p
            JOIN revision r ON r.school_id = p.school_id AND r.post_id = p.id
            JOIN revision_target t ON t.school_id = r.school_id AND t.revision_id = r.id
            JOIN depiction d ON d.school_id = r.school_id AND d.revision_id = r.id
            WHERE p.school_id = :schoolId AND d.subject_id = :subjectId AND d.network IN ('', t.network) AND p.state = 'WAITING'
              AND r.number = (SELECT MAX(n.number) FROM revision n WHERE n.school_id = p.school_id AND n.post_id = p.id)""")
    List<Occurrence> inWaiting(UUID schoolId, UUID subjectId);

    /** How this person occurs in publications, each by its own revision: an older one may be public while a newer one waits. */
    @Query("""
            SELECT u.id AS place_id, u.network, d.kind FROM publication u
            JOIN depiction d ON d.school_id = u.school_id AND d.revision_id = u.revision_id
            WHERE d.school_id = :schoolId AND d.subject_id = :subjectId AND d.network IN ('', u.network)""")
    List<Occurrence> inPublications(UUID schoolId, UUID subjectId);

    /** Posts being written or prepared in which somebody said that a face is this person, or whose words may name them. */
    @Query("""
            SELECT p.* FROM post p
            WHERE p.school_id = :schoolId AND p.state IN ('DRAFT', 'PREPARING', 'CHANGES_REQUESTED', 'STOPPED')
              AND (EXISTS (SELECT 1 FROM draft_picture i
                           JOIN face f ON f.school_id = i.school_id AND f.asset_id = i.asset_id
                           JOIN face_answer a ON a.school_id = f.school_id AND a.face_id = f.id
                           WHERE i.school_id = p.school_id AND i.post_id = p.id AND a.subject_id = :subjectId)
                OR EXISTS (SELECT 1 FROM check_run c
                           JOIN finding g ON g.school_id = c.school_id AND g.run_id = c.id
                           JOIN finding_candidate k ON k.school_id = g.school_id AND k.finding_id = g.id
                           WHERE c.school_id = p.school_id AND c.post_id = p.id AND k.subject_id = :subjectId
                             AND c.started_at = (SELECT MAX(n.started_at) FROM check_run n
                                                 WHERE n.school_id = c.school_id AND n.post_id = c.post_id)))
            ORDER BY p.updated_at DESC""")
    List<Post> drafts(UUID schoolId, UUID subjectId);
}
