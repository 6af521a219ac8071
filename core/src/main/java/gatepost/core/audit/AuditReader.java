package gatepost.core.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Reads the log for people: the newest first, searched in the database. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AuditReader extends GenericRepository<AuditEntry, UUID> {

    /** What is kept in ASCII is converted: the database refuses to compare it with an accent. */
    String MATCHES = "e.school_id = :schoolId AND (:words = '' OR LOCATE(:words, e.actor_name) > 0 "
        + "OR LOCATE(:words, LOWER(CONVERT(e.action USING utf8mb4))) > 0 OR LOCATE(:words, CONVERT(e.thing USING utf8mb4)) > 0 "
        + "OR LOCATE(:words, e.detail) > 0 OR CONVERT(e.thing_id USING utf8mb4) = :words)";

    /**
     * A page of entries that contain the words.
     *
     * @param words lower case; empty for all
     */
    @Query("SELECT e.id, e.at, e.actor_name AS actor, e.action, e.thing, e.thing_id, e.detail, s.sequence FROM audit_entry e "
        + "LEFT JOIN audit_seal s ON s.school_id = e.school_id AND s.entry_id = e.id WHERE " + MATCHES
        + " ORDER BY e.id DESC LIMIT :size OFFSET :skip")
    List<AuditLine> page(UUID schoolId, String words, long skip, int size);

    /** How many entries contain the words. */
    @Query("SELECT COUNT(*) FROM audit_entry e WHERE " + MATCHES)
    long count(UUID schoolId, String words);
}
