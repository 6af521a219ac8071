package gatepost.core.check;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Which checks were run on what. Rows are only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CheckRuns extends GenericRepository<CheckRun, UUID> {

    CheckRun save(CheckRun run);

    @Query("SELECT * FROM check_run WHERE school_id = :schoolId AND id = :id")
    Optional<CheckRun> find(UUID schoolId, UUID id);

    @Query("SELECT * FROM check_run WHERE school_id = :schoolId AND post_id = :postId AND name = :name "
            + "ORDER BY started_at DESC, id DESC LIMIT 1")
    Optional<CheckRun> newest(UUID schoolId, UUID postId, String name);
}
