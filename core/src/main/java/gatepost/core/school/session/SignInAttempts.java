package gatepost.core.school.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Counts attempts to sign in. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInAttempts extends GenericRepository<SignInAttempt, String> {

    /** Counts one more; a count that began before the window begins anew. */
    @Query("INSERT INTO sign_in_attempt (subject_hash, attempts, since) VALUES (:subjectHash, 1, :now) ON DUPLICATE KEY UPDATE "
        + "attempts = IF(since < :windowStart, 1, attempts + 1), since = IF(since < :windowStart, VALUES(since), since)")
    void count(String subjectHash, Instant now, Instant windowStart);

    Optional<SignInAttempt> findBySubjectHash(String subjectHash);

    @Query("UPDATE sign_in_attempt SET attempts = attempts - 1 WHERE subject_hash = :subjectHash AND attempts > 0")
    void giveBack(String subjectHash);

    @Query("DELETE FROM sign_in_attempt WHERE subject_hash = :subjectHash")
    void forget(String subjectHash);

    @Query("DELETE FROM sign_in_attempt WHERE since < :windowStart")
    void forgetBefore(Instant windowStart);
}
