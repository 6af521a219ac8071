package gatepost.core.publication;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Publications of all schools; every question names its school. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Publications extends GenericRepository<Publication, UUID> {

    Publication save(Publication publication);

    @Query("SELECT * FROM publication WHERE school_id = :schoolId AND id = :id")
    Optional<Publication> find(UUID schoolId, UUID id);

    @Query("SELECT * FROM publication WHERE school_id = :schoolId AND id = :id FOR UPDATE")
    Optional<Publication> lock(UUID schoolId, UUID id);

    @Query("SELECT * FROM publication WHERE school_id = :schoolId AND post_id = :postId ORDER BY network, account_id, id")
    List<Publication> ofPost(UUID schoolId, UUID postId);

    @Query("SELECT * FROM publication WHERE school_id = :schoolId AND decision_id = :decisionId ORDER BY network, id")
    List<Publication> ofDecision(UUID schoolId, UUID decisionId);

    @Query("SELECT * FROM publication WHERE school_id = :schoolId AND revision_id = :revisionId AND account_id = :accountId")
    Optional<Publication> of(UUID schoolId, UUID revisionId, UUID accountId);

    @Query("UPDATE publication SET state = :state, sentence = :sentence WHERE school_id = :schoolId AND id = :id")
    void enter(UUID schoolId, UUID id, PublicationState state, String sentence);

    /** Plans it anew under another approval. */
    @Query("UPDATE publication SET due_at = :dueAt, expires_at = :expiresAt, decision_id = :decisionId WHERE school_id = :schoolId AND id = :id")
    void plan(UUID schoolId, UUID id, Instant dueAt, Instant expiresAt, UUID decisionId);

    /** Tries it at another time, under the approval it has. */
    @Query("UPDATE publication SET due_at = :dueAt WHERE school_id = :schoolId AND id = :id")
    void move(UUID schoolId, UUID id, Instant dueAt);

    @Query("UPDATE publication SET published_at = :publishedAt, permalink = :permalink WHERE school_id = :schoolId AND id = :id")
    void published(UUID schoolId, UUID id, @Nullable Instant publishedAt, String permalink);

    /** Publications of a school that went another way than planned, the newest first. */
    @Query("SELECT * FROM publication WHERE school_id = :schoolId AND state IN ('REFUSED', 'MISSED', 'UNKNOWN', 'UNFINISHED') "
            + "ORDER BY due_at DESC LIMIT :limit")
    List<Publication> astray(UUID schoolId, int limit);

    /** Publications whose revisions show or name somebody, on whatever network. */
    @Query("SELECT DISTINCT p.* FROM publication p JOIN depiction d ON d.school_id = p.school_id AND d.revision_id = p.revision_id "
            + "WHERE d.school_id = :schoolId AND d.subject_id = :subjectId")
    List<Publication> depicting(UUID schoolId, UUID subjectId);
}
