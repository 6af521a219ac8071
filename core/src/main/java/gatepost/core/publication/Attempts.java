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

    /** The last one at the last part that was tried: parts follow one another faster than the clocks of two workers agree. */
    @Query("SELECT * FROM attempt WHERE school_id = :schoolId AND publication_id = :publicationId ORDER BY part DESC, started_at DESC, id DESC LIMIT 1")
    Optional<Attempt> newest(UUID schoolId, UUID publicationId);

    @Query("SELECT * FROM attempt WHERE school_id = :schoolId AND publication_id = :publicationId ORDER BY started_at, id LIMIT 1")
    Optional<Attempt> oldest(UUID schoolId, UUID publicationId);

    @Query("SELECT * FROM attempt WHERE school_id = :schoolId AND id = :id")
    Optional<Attempt> find(UUID schoolId, UUID id);

    /** How often one part was tried. */
    @Query("SELECT COUNT(*) FROM attempt WHERE school_id = :schoolId AND publication_id = :publicationId AND part = :part")
    long count(UUID schoolId, UUID publicationId, int part);

    /** How many other attempts at one part went as far as the call. */
    @Query("SELECT COUNT(*) FROM attempt WHERE school_id = :schoolId AND publication_id = :publicationId AND part = :part AND id <> :attemptId "
            + "AND calling_at IS NOT NULL")
    long calledBefore(UUID schoolId, UUID publicationId, int part, UUID attemptId);

    /** When the first call of one part was committed to; what is older on the network is not ours. */
    @Query("SELECT MIN(calling_at) FROM attempt WHERE school_id = :schoolId AND publication_id = :publicationId AND part = :part")
    Optional<Instant> firstCalled(UUID schoolId, UUID publicationId, int part);

    @Query("UPDATE attempt SET phase = 'CALLING', calling_at = :at WHERE school_id = :schoolId AND id = :id")
    void calling(UUID schoolId, UUID id, Instant at);

    @Query("UPDATE attempt SET phase = 'ENDED' WHERE school_id = :schoolId AND id = :id")
    void ended(UUID schoolId, UUID id);

    @Query("UPDATE attempt SET read_count = :readCount WHERE school_id = :schoolId AND id = :id")
    void read(UUID schoolId, UUID id, int readCount);
}
