package gatepost.core.post;

import gatepost.core.account.Network;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Working copies with their variants and target accounts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Drafts extends GenericRepository<Draft, UUID> {

    Draft save(Draft draft);

    @Query("SELECT * FROM draft WHERE school_id = :schoolId AND post_id = :postId")
    Optional<Draft> find(UUID schoolId, UUID postId);

    @Query("""
            UPDATE draft SET version = version + 1, title = :title, words = :words, wanted_at = :wantedAt, thread = :thread
            WHERE school_id = :schoolId AND post_id = :postId""")
    void rewrite(UUID schoolId, UUID postId, String title, String words, @Nullable Instant wantedAt, boolean thread);

    @Query("SELECT * FROM draft_variant WHERE school_id = :schoolId AND post_id = :postId ORDER BY network")
    List<DraftVariant> variants(UUID schoolId, UUID postId);

    @Query("DELETE FROM draft_variant WHERE school_id = :schoolId AND post_id = :postId")
    void clearVariants(UUID schoolId, UUID postId);

    @Query("INSERT INTO draft_variant (school_id, post_id, network, words) VALUES (:schoolId, :postId, :network, :words)")
    void addVariant(UUID schoolId, UUID postId, Network network, String words);

    @Query("SELECT account_id FROM draft_target WHERE school_id = :schoolId AND post_id = :postId ORDER BY account_id")
    List<UUID> targets(UUID schoolId, UUID postId);

    @Query("DELETE FROM draft_target WHERE school_id = :schoolId AND post_id = :postId")
    void clearTargets(UUID schoolId, UUID postId);

    @Query("INSERT INTO draft_target (school_id, post_id, account_id) VALUES (:schoolId, :postId, :accountId)")
    void addTarget(UUID schoolId, UUID postId, UUID accountId);
}
