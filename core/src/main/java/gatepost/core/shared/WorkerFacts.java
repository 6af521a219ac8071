package gatepost.core.shared;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Small facts the worker tells the pages; the newest telling of each name counts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface WorkerFacts extends GenericRepository<WorkerFact, String> {

    /** The face detector in use, such as {@code yunet-n}. */
    String DETECTOR = "detector";

    @Query("INSERT INTO worker_fact (name, value, at) VALUES (:name, :value, :at) "
        + "ON DUPLICATE KEY UPDATE value = VALUES(value), at = VALUES(at)")
    void tell(String name, String value, Instant at);

    Optional<WorkerFact> findByName(String name);
}
