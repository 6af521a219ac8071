package gatepost.core.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The queue of entries before the chain. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditWaiting extends GenericRepository<AuditWaitingEntry, UUID> {

    @Query("INSERT INTO audit_waiting (school_id, entry_id) VALUES (:schoolId, :entryId)")
    void add(UUID schoolId, UUID entryId);

    @Query("SELECT DISTINCT school_id FROM audit_waiting")
    List<UUID> schools();

    /** Committed entries that wait, oldest first. */
    @Query("SELECT entry_id FROM audit_waiting WHERE school_id = :schoolId ORDER BY entry_id LIMIT :most")
    List<UUID> next(UUID schoolId, int most);

    @Query("DELETE FROM audit_waiting WHERE school_id = :schoolId AND entry_id IN (:entryIds)")
    void remove(UUID schoolId, Collection<UUID> entryIds);

    long countBySchoolId(UUID schoolId);
}
