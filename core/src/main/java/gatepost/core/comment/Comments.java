package gatepost.core.comment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Comments of all schools; every question names its school. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Comments extends GenericRepository<Comment, UUID> {

    String CHOSEN = """
            FROM comment WHERE school_id = :schoolId
            AND CASE :filter
                WHEN 'NEEDS_YOU' THEN state = 'HIDE_FAILED' OR (state = 'VISIBLE' AND allowed = FALSE AND verdict <> 'ALLOW')
                WHEN 'HIDDEN' THEN state IN ('HIDING', 'HIDDEN', 'SHOWING')
                ELSE TRUE END
            AND (:under = '%' OR publication_id IN (SELECT id FROM publication WHERE school_id = :schoolId AND post_id = :under))
            AND (words LIKE :holding ESCAPE '!' OR author_name LIKE :holding ESCAPE '!')
            """;

    Comment save(Comment comment);

    @Query("SELECT * FROM comment WHERE school_id = :schoolId AND id = :id")
    Optional<Comment> find(UUID schoolId, UUID id);

    /** Reads and locks a comment until the transaction ends: whoever changes anything about it does this first. */
    @Query("SELECT * FROM comment WHERE school_id = :schoolId AND id = :id FOR UPDATE")
    Optional<Comment> lock(UUID schoolId, UUID id);

    @Query("SELECT COUNT(*) FROM comment WHERE school_id = :schoolId AND account_id = :accountId AND remote_id = :remoteId")
    long countRemote(UUID schoolId, UUID accountId, String remoteId);

    @Query("SELECT * FROM comment WHERE school_id = :schoolId AND publication_id = :publicationId ORDER BY id")
    List<Comment> under(UUID schoolId, UUID publicationId);

    /** A page, newest first. {@code under} is a post or {@code %}, {@code holding} a pattern made by {@link CommentReader}. */
    @Query("SELECT * " + CHOSEN + " ORDER BY written_at DESC, id DESC LIMIT :limit OFFSET :offset")
    List<Comment> page(UUID schoolId, CommentFilter filter, String under, String holding, int limit, long offset);

    @Query("SELECT COUNT(*) " + CHOSEN)
    long count(UUID schoolId, CommentFilter filter, String under, String holding);

    @Query("UPDATE comment SET state = :state, sentence = :sentence WHERE school_id = :schoolId AND id = :id")
    void enter(UUID schoolId, UUID id, CommentState state, String sentence);

    @Query("UPDATE comment SET allowed = :allowed WHERE school_id = :schoolId AND id = :id")
    void allow(UUID schoolId, UUID id, boolean allowed);

    /** {@code labelLines} and {@code reasonLines} as {@link LineList#joined} writes them. */
    @Query("""
            UPDATE comment SET words = :words, raw = :raw, allowed = FALSE, verdict = :verdict, escalate = :escalate, labels = :labelLines,
            reasons = :reasonLines, verdict_version = :verdictVersion WHERE school_id = :schoolId AND id = :id""")
    void reword(UUID schoolId, UUID id, String words, String raw, FirstVerdict.Action verdict, String escalate, String labelLines,
                String reasonLines, String verdictVersion);
}
