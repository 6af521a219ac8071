package gatepost.core.school;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The schools that live here. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Schools extends GenericRepository<School, UUID> {

    School save(School school);

    @Query("SELECT * FROM school WHERE id = :id")
    Optional<School> find(UUID id);

    @Query("SELECT * FROM school ORDER BY name, id")
    List<School> all();

    /** How long an approval can be undone before anything is sent. */
    default Duration gracePeriod(UUID id) {
        return Duration.ofSeconds(find(id).orElseThrow().graceSeconds());
    }
}
