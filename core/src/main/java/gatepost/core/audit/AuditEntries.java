package gatepost.core.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The log's rows: added and read, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEntries extends GenericRepository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);

    @Query("SELECT school_id, id, at, actor_id, actor_name, action, thing, thing_id, detail, salt, commitment FROM audit_entry "
        + "WHERE school_id = :schoolId AND id IN (:ids) ORDER BY id")
    List<AuditEntry> among(UUID schoolId, Collection<UUID> ids);

    /** Entries that are neither in the chain nor waiting for it: somebody removed them from the queue. */
    @Query("SELECT COUNT(*) FROM audit_entry e WHERE e.school_id = :schoolId "
        + "AND NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.school_id = e.school_id AND s.entry_id = e.id) "
        + "AND NOT EXISTS (SELECT 1 FROM audit_waiting w WHERE w.school_id = e.school_id AND w.entry_id = e.id)")
    long countStrays(UUID schoolId);
}
