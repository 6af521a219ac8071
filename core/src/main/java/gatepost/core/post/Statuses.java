package gatepost.core.post;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The states posts have been in, oldest first. Rows are only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Statuses extends GenericRepository<Status, UUID> {

    Status save(Status status);

    @Query("SELECT * FROM status WHERE school_id = :schoolId AND post_id = :postId ORDER BY entered_at, id")
    List<Status> ofPost(UUID schoolId, UUID postId);

    /** The newest of the whole school, newest first. */
    @Query("SELECT * FROM status WHERE school_id = :schoolId ORDER BY entered_at DESC, id DESC LIMIT :limit")
    List<Status> newest(UUID schoolId, int limit);
}
