package gatepost.core.shared;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Tells a job that ends whether it was asked for again since it began. Every method locks the mark until the transaction ends. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface JobAskings extends GenericRepository<JobAsking, String> {

    /** Marks a job as asked for; of several askings since its run began the earliest time counts. */
    @Query("INSERT INTO job_asking (task_name, task_instance, asked, not_before) VALUES (:taskName, :taskInstance, TRUE, :notBefore) "
        + "ON DUPLICATE KEY UPDATE not_before = IF(asked, LEAST(not_before, VALUES(not_before)), VALUES(not_before)), asked = TRUE")
    void mark(String taskName, String taskInstance, Instant notBefore);

    /** Clears the mark when a run begins: what was asked until here, that run will see. */
    @Query("UPDATE job_asking SET asked = FALSE WHERE task_name = :taskName AND task_instance = :taskInstance")
    void clear(String taskName, String taskInstance);

    /** The mark, after askings under way have ended. */
    @Query("SELECT task_name, task_instance, asked, not_before FROM job_asking "
        + "WHERE task_name = :taskName AND task_instance = :taskInstance FOR UPDATE")
    Optional<JobAsking> lock(String taskName, String taskInstance);

    @Query("DELETE FROM job_asking WHERE task_name = :taskName AND task_instance = :taskInstance")
    void forget(String taskName, String taskInstance);
}
