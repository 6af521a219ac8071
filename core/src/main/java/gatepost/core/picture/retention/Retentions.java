package gatepost.core.picture.retention;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** What each school has set. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Retentions extends GenericRepository<Retention, UUID> {

    Retention save(Retention retention);

    @Query("SELECT * FROM retention WHERE school_id = :schoolId")
    Optional<Retention> find(UUID schoolId);

    @Query("DELETE FROM retention WHERE school_id = :schoolId")
    void remove(UUID schoolId);

    /** In days. */
    default int originalsDays(UUID schoolId) {
        return find(schoolId).map(Retention::originalsDays).orElse(Retention.USUAL_DAYS);
    }
}
