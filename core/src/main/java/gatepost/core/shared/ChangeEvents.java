package gatepost.core.shared;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The event table. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ChangeEvents extends GenericRepository<ChangeEvent, Long> {

    @Query("INSERT INTO event (school_id, kind, thing_id, at) VALUES (:schoolId, :kind, :thingId, :at)")
    void add(UUID schoolId, ChangeKind kind, UUID thingId, Instant at);

    /** Committed changes with a higher id, lowest first. */
    @Query("SELECT id, school_id, kind, thing_id, at FROM event WHERE id > :id ORDER BY id LIMIT :most")
    List<ChangeEvent> after(long id, int most);

    /** Those of the given ids that are committed by now. */
    @Query("SELECT id, school_id, kind, thing_id, at FROM event WHERE id IN (:ids) ORDER BY id")
    List<ChangeEvent> among(Collection<Long> ids);

    /** The changes of one school since a time, lowest id first. */
    @Query("SELECT id, school_id, kind, thing_id, at FROM event WHERE school_id = :schoolId AND at >= :since ORDER BY id LIMIT :most")
    List<ChangeEvent> ofSchoolSince(UUID schoolId, Instant since, int most);

    Optional<ChangeEvent> findById(Long id);

    /** The highest committed id; zero in an empty table. */
    @Query("SELECT COALESCE(MAX(id), 0) FROM event")
    long newest();

    @Query("DELETE FROM event WHERE at < :before")
    void forgetBefore(Instant before);
}
