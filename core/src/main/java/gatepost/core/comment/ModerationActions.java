package gatepost.core.comment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done about comments: rows are only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ModerationActions extends GenericRepository<ModerationAction, UUID> {

    ModerationAction save(ModerationAction action);

    /** What a person last wanted of a comment. */
    @Query("SELECT * FROM moderation_action WHERE school_id = :schoolId AND comment_id = :commentId ORDER BY at DESC, id DESC LIMIT 1")
    Optional<ModerationAction> newest(UUID schoolId, UUID commentId);

    @Query("SELECT * FROM moderation_action WHERE school_id = :schoolId AND comment_id IN (:commentIds) ORDER BY at, id")
    List<ModerationAction> of(UUID schoolId, Collection<UUID> commentIds);
}
