package gatepost.core.check;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What schools say of themselves. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface KnownDetails extends GenericRepository<KnownDetail, UUID> {

    KnownDetail save(KnownDetail detail);

    @Query("SELECT * FROM known_detail WHERE school_id = :schoolId AND kind = :kind ORDER BY written, id")
    List<KnownDetail> rows(UUID schoolId, DetailKind kind);

    @Query("DELETE FROM known_detail WHERE school_id = :schoolId")
    void forget(UUID schoolId);

    /** In the order of the alphabet. */
    default Set<String> of(UUID schoolId, DetailKind kind) {
        return rows(schoolId, kind).stream().map(KnownDetail::written).collect(Collectors.toCollection(TreeSet::new));
    }
}
