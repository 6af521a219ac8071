package gatepost.core.roll;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Counts the changes of each school's roll, so that a check can say which roll it used. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RollVersions extends GenericRepository<Subject, UUID> {

    /** The version now; zero while nobody was ever put on the roll. */
    default long current(UUID schoolId) {
        return find(schoolId).orElse(0L);
    }

    @Query("SELECT version FROM roll_version WHERE school_id = :schoolId")
    Optional<Long> find(UUID schoolId);

    /** Counts up, in the transaction that changes the roll: every check made against the older roll is then out of date. */
    @Query("INSERT INTO roll_version (school_id, version) VALUES (:schoolId, 1) ON DUPLICATE KEY UPDATE version = version + 1")
    void bump(UUID schoolId);
}
