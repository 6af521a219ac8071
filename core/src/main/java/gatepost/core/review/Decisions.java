package gatepost.core.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decisions and approvals taken back. Only this feature writes them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Decisions extends GenericRepository<Decision, UUID> {

    Decision save(Decision decision);

    @Query("SELECT * FROM decision WHERE school_id = :schoolId AND post_id = :postId ORDER BY decided_at DESC, id DESC LIMIT 1")
    Optional<Decision> newest(UUID schoolId, UUID postId);

    @Query("SELECT * FROM decision WHERE school_id = :schoolId AND post_id = :postId ORDER BY decided_at, id")
    List<Decision> ofPost(UUID schoolId, UUID postId);

    @Query("SELECT COUNT(*) FROM decision_undone WHERE school_id = :schoolId AND decision_id = :decisionId")
    long timesUndone(UUID schoolId, UUID decisionId);

    @Query("INSERT INTO decision_undone (school_id, decision_id, undone_by, undone_at) "
            + "VALUES (:schoolId, :decisionId, :undoneBy, :undoneAt)")
    void undo(UUID schoolId, UUID decisionId, String undoneBy, Instant undoneAt);
}
