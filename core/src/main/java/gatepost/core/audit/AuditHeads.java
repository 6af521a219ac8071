package gatepost.core.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Where each school's chain ends. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditHeads extends GenericRepository<AuditHead, UUID> {

    Optional<AuditHead> findBySchoolId(UUID schoolId);

    @Query("INSERT INTO audit_head (school_id, sequence, digest) VALUES (:schoolId, :sequence, :digest) "
        + "ON DUPLICATE KEY UPDATE school_id = school_id")
    void begin(UUID schoolId, long sequence, String digest);

    /** The head, locked until the transaction ends: one sealer at a time. */
    @Query("SELECT school_id, sequence, digest FROM audit_head WHERE school_id = :schoolId FOR UPDATE")
    AuditHead lock(UUID schoolId);

    @Query("UPDATE audit_head SET sequence = :sequence, digest = :digest WHERE school_id = :schoolId")
    void move(UUID schoolId, long sequence, String digest);
}
