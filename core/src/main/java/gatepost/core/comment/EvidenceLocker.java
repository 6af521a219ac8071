package gatepost.core.comment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Evidence of all schools: rows are only ever added; every question names its school. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EvidenceLocker extends GenericRepository<Evidence, UUID> {

    Evidence save(Evidence evidence);

    /** Everything kept about one comment, oldest first. */
    @Query("SELECT * FROM evidence WHERE school_id = :schoolId AND comment_id = :commentId ORDER BY kept_at, id")
    List<Evidence> of(UUID schoolId, UUID commentId);

    /** Those of the comments of which something was kept. */
    @Query("SELECT DISTINCT comment_id FROM evidence WHERE school_id = :schoolId AND comment_id IN (:commentIds)")
    List<UUID> keptOf(UUID schoolId, Collection<UUID> commentIds);
}
