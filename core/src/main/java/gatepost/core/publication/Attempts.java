package gatepost.core.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tries at sending. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Attempts extends GenericRepository<Attempt, UUID> {

    Attempt save(Attempt attempt);

    @Query("SELECT * FROM attempt WHERE school_id = :schoolId AND publication_id = :publicationId ORDER BY started_at DESC, id DESC LIMIT 1")
    Optional<Attempt> newest(UUID schoolId, UUID publicationId);

    @Query("SELECT * FROM attempt WHERE school_id = :schoolId AND publication_id = :publicationId ORDER BY started_at, id LIMIT 1")
    Optional<Attempt> oldest(UUID schoolId, UUID publicationId);

    @Query("SELECT COUNT(*) FROM attempt WHERE school_id = :schoolId AND publication_id = :publicationId")
    long count(UUID schoolId, UUID publicationId);

    /** How many other attempts of this publication went as far as the call. */
    @Query("SELECT COUNT(*) FROM attempt WHERE school_id = :schoolId AND publication_id = :publicationId AND id <> :attemptId "
            + "AND calling_at IS NOT NULL")
    long calledBefore(UUID schoolId, UUID publicationId, UUID attemptId);

    /** When the first call of this publication was committed to; what is older on the network is not ours. */
    @Query("SELECT MIN(calling_at) FROM attempt WHERE school_id = :schoolId AND publication_id = :publicationId")
    Optional<Instant> firstCalled(UUID schoolId, UUID publicationId);

    @Query("UPDATE attempt SET phase = 'CALLING', calling_at = :at WHERE school_id = :schoolId AND id = :id")
    void calling(UUID schoolId, UUID id, Instant at);

    @Query("UPDATE attempt SET phase = 'ENDED' WHERE school_id = :schoolId AND id = :id")
    void ended(UUID schoolId, UUID id);

    @Query("UPDATE attempt SET read_count = :readCount WHERE school_id = :schoolId AND id = :id")
    void read(UUID schoolId, UUID id, int readCount);
}
