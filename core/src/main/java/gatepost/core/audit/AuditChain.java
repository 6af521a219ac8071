package gatepost.core.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The links of the chains: added and read, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditChain extends GenericRepository<AuditSeal, Long> {

    void saveAll(List<AuditSeal> seals);

    @Query("SELECT school_id, sequence, entry_id, previous, digest, sealed_at FROM audit_seal "
        + "WHERE school_id = :schoolId AND sequence > :after AND sequence <= :upTo ORDER BY sequence LIMIT :most")
    List<AuditSeal> links(UUID schoolId, long after, long upTo, int most);
}
