package gatepost.core.takedown;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Recorded withdrawals and the posts they reached. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Withdrawals extends GenericRepository<Withdrawal, UUID> {

    Withdrawal save(Withdrawal withdrawal);

    @Query("SELECT * FROM withdrawal WHERE school_id = :schoolId AND id = :id")
    Optional<Withdrawal> find(UUID schoolId, UUID id);

    @Query("INSERT INTO withdrawal_post (school_id, withdrawal_id, post_id, effect) VALUES (:schoolId, :withdrawalId, :postId, :effect)")
    void reached(UUID schoolId, UUID withdrawalId, UUID postId, String effect);

    @Query("INSERT INTO withdrawal_publication (school_id, withdrawal_id, publication_id) VALUES (:schoolId, :withdrawalId, :publicationId)")
    void reached(UUID schoolId, UUID withdrawalId, UUID publicationId);

    /** What it stopped or had taken down; not what had ended before. */
    @Query("SELECT publication_id FROM withdrawal_publication WHERE school_id = :schoolId AND withdrawal_id = :withdrawalId")
    Set<UUID> publications(UUID schoolId, UUID withdrawalId);

    @Query("SELECT post_id FROM withdrawal_post WHERE school_id = :schoolId AND withdrawal_id = :withdrawalId ORDER BY post_id")
    List<UUID> posts(UUID schoolId, UUID withdrawalId);

    @Query("SELECT effect FROM withdrawal_post WHERE school_id = :schoolId AND withdrawal_id = :withdrawalId AND post_id = :postId")
    String effect(UUID schoolId, UUID withdrawalId, UUID postId);
}
