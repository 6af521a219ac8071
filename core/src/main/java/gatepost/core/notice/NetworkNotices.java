package gatepost.core.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Notices that nobody has looked at yet. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface NetworkNotices extends GenericRepository<NetworkNotice, UUID> {

    NetworkNotice save(NetworkNotice notice);

    @Query("SELECT * FROM network_notice ORDER BY received_at, id LIMIT :limit")
    List<NetworkNotice> oldest(int limit);

    /** @return 1 for whoever takes it, 0 for everybody after */
    @Query("DELETE FROM network_notice WHERE id = :id")
    int take(UUID id);
}
