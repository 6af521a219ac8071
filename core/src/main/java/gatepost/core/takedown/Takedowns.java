package gatepost.core.takedown;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders to remove publications. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Takedowns extends GenericRepository<Takedown, UUID> {

    Takedown save(Takedown takedown);

    @Query("SELECT * FROM takedown WHERE school_id = :schoolId AND publication_id = :publicationId")
    Optional<Takedown> ofPublication(UUID schoolId, UUID publicationId);

    @Query("SELECT * FROM takedown WHERE school_id = :schoolId AND id = :id")
    Optional<Takedown> find(UUID schoolId, UUID id);

    @Query("SELECT * FROM takedown WHERE school_id = :schoolId AND id = :id FOR UPDATE")
    Optional<Takedown> lock(UUID schoolId, UUID id);

    @Query("SELECT t.* FROM takedown t JOIN publication p ON p.school_id = t.school_id AND p.id = t.publication_id "
            + "WHERE t.school_id = :schoolId AND p.post_id = :postId")
    List<Takedown> ofPost(UUID schoolId, UUID postId);

    /** Removals that a person has to do by hand. */
    @Query("SELECT * FROM takedown WHERE school_id = :schoolId AND state = 'MANUAL' ORDER BY requested_at LIMIT :limit")
    List<Takedown> byHand(UUID schoolId, int limit);

    @Query("UPDATE takedown SET state = :state, sentence = :sentence WHERE school_id = :schoolId AND id = :id")
    void enter(UUID schoolId, UUID id, TakedownState state, String sentence);

    @Query("UPDATE takedown SET state = 'REQUESTED', sentence = '', tries = 0, confirmed_at = NULL WHERE school_id = :schoolId AND id = :id")
    void reopened(UUID schoolId, UUID id);

    @Query("UPDATE takedown SET tries = tries + 1, first_call_at = COALESCE(first_call_at, :at) WHERE school_id = :schoolId AND id = :id")
    void trying(UUID schoolId, UUID id, Instant at);

    @Query("UPDATE takedown SET confirmed_at = :at WHERE school_id = :schoolId AND id = :id")
    void confirmed(UUID schoolId, UUID id, Instant at);
}
