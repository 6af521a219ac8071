package gatepost.core.publication;

import gatepost.core.account.port.RemoteKind;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What publications left on their networks. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RemoteObjects extends GenericRepository<RemoteObject, UUID> {

    @Query("SELECT * FROM remote_object WHERE school_id = :schoolId AND publication_id = :publicationId ORDER BY kind DESC, noted_at, id")
    List<RemoteObject> ofPublication(UUID schoolId, UUID publicationId);

    /** What an attempt has handed over so far, in its order. */
    @Query("SELECT * FROM remote_object WHERE school_id = :schoolId AND attempt_id = :attemptId AND state = 'STAGED' ORDER BY position")
    List<RemoteObject> stagedBy(UUID schoolId, UUID attemptId);

    /** Notes what a step of staging left. */
    @Query("INSERT INTO remote_object (school_id, id, publication_id, kind, remote_id, state, noted_at, attempt_id, position) "
            + "VALUES (:schoolId, :id, :publicationId, :kind, :remoteId, 'STAGED', :notedAt, :attemptId, :position) "
            + "ON DUPLICATE KEY UPDATE attempt_id = :attemptId, position = :position")
    void staged(UUID schoolId, UUID id, UUID publicationId, RemoteKind kind, String remoteId, Instant notedAt, UUID attemptId, int position);

    /**
     * Notes an object, or what is now known of one that was noted before; what was seen to be gone stays gone.
     *
     * @param position of the part that it belongs to, or of the step that left it
     */
    @Query("INSERT INTO remote_object (school_id, id, publication_id, kind, remote_id, state, noted_at, position) "
            + "VALUES (:schoolId, :id, :publicationId, :kind, :remoteId, :state, :notedAt, :position) "
            + "ON DUPLICATE KEY UPDATE state = IF(state = 'GONE', state, :state)")
    void note(UUID schoolId, UUID id, UUID publicationId, RemoteKind kind, String remoteId, RemoteState state, Instant notedAt, int position);

    /** The parts of a publication that went out, each where it stands in its thread. What goes out as one post is one part. */
    @Query("SELECT * FROM remote_object WHERE school_id = :schoolId AND publication_id = :publicationId AND kind IN ('POST', 'PART') "
            + "ORDER BY position, noted_at, id")
    List<RemoteObject> parts(UUID schoolId, UUID publicationId);

    /** @return 1, or 0 where it was known to be gone already */
    @Query("UPDATE remote_object SET state = 'GONE', gone_at = :at WHERE school_id = :schoolId AND id = :id AND state <> 'GONE'")
    int gone(UUID schoolId, UUID id, Instant at);

    /** Remote ids on one account that belong to some publication already. */
    @Query("SELECT o.remote_id FROM remote_object o JOIN publication p ON p.school_id = o.school_id AND p.id = o.publication_id "
            + "WHERE o.school_id = :schoolId AND p.account_id = :accountId AND o.kind IN ('POST', 'PART')")
    List<String> claimed(UUID schoolId, UUID accountId);

    /** Remote ids of every kind on one account that belong to some publication already. */
    @Query("SELECT o.remote_id FROM remote_object o JOIN publication p ON p.school_id = o.school_id AND p.id = o.publication_id "
            + "WHERE o.school_id = :schoolId AND p.account_id = :accountId")
    List<String> known(UUID schoolId, UUID accountId);
}
