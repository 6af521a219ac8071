package gatepost.core.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the schools' accounts are. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AccountHealths extends GenericRepository<AccountHealth, UUID> {

    @Query("SELECT * FROM account_health WHERE school_id = :schoolId AND account_id = :accountId")
    Optional<AccountHealth> of(UUID schoolId, UUID accountId);

    @Query("SELECT * FROM account_health WHERE school_id = :schoolId")
    List<AccountHealth> ofSchool(UUID schoolId);

    @Query("INSERT INTO account_health (school_id, account_id, well, sentence, checked_at) "
            + "VALUES (:schoolId, :accountId, :well, :sentence, :at) "
            + "ON DUPLICATE KEY UPDATE well = :well, sentence = :sentence, checked_at = :at")
    void note(UUID schoolId, UUID accountId, boolean well, String sentence, Instant at);

    /** Accounts of all schools that nobody asked about since a time, those of nobody's asking first. */
    @Query("SELECT a.school_id, a.id, a.network, a.remote_id, a.name, a.handle, a.created_at FROM social_account a "
            + "LEFT JOIN account_health h ON h.school_id = a.school_id AND h.account_id = a.id "
            + "WHERE h.checked_at IS NULL OR h.checked_at < :before ORDER BY h.checked_at LIMIT :limit")
    List<SocialAccount> due(Instant before, int limit);
}
