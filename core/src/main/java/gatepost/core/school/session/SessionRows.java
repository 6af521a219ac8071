package gatepost.core.school.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The sessions' rows. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends GenericRepository<Session, String> {

    Session save(Session session);

    /** A session whose person still has its membership. */
    @Query("SELECT s.person_id, s.school_id, s.membership_id, p.name, m.role, s.csrf_token, s.created_at, s.last_seen_at, s.expires_at "
        + "FROM session s JOIN person p ON p.id = s.person_id "
        + "JOIN membership m ON m.school_id = s.school_id AND m.id = s.membership_id AND m.person_id = s.person_id "
        + "WHERE s.token_hash = :tokenHash")
    Optional<SessionRow> find(String tokenHash);

    @Query("UPDATE session SET last_seen_at = :at WHERE token_hash = :tokenHash")
    void seen(String tokenHash, Instant at);

    @Query("DELETE FROM session WHERE token_hash = :tokenHash")
    void remove(String tokenHash);

    @Query("DELETE FROM session WHERE expires_at < :now OR last_seen_at < :idleSince")
    void removeExpired(Instant now, Instant idleSince);
}
