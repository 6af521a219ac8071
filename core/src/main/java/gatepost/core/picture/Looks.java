package gatepost.core.picture;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was made of each asset. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Looks extends GenericRepository<Look, UUID> {

    Look save(Look look);

    @Query("SELECT * FROM look WHERE school_id = :schoolId AND asset_id = :assetId FOR UPDATE")
    Optional<Look> lock(UUID schoolId, UUID assetId);

    @Query("SELECT * FROM look WHERE school_id = :schoolId AND asset_id = :assetId")
    Optional<Look> find(UUID schoolId, UUID assetId);

    @Query("SELECT l.* FROM look l JOIN draft_picture p ON p.school_id = l.school_id AND p.asset_id = l.asset_id "
            + "WHERE p.school_id = :schoolId AND p.post_id = :postId")
    List<Look> ofPost(UUID schoolId, UUID postId);

    /** Looks of pictures in drafts that somebody may still change, made by a detector or of an older generation; the newest drafts' first. */
    @Query("SELECT DISTINCT l.* FROM look l JOIN draft_picture p ON p.school_id = l.school_id AND p.asset_id = l.asset_id "
            + "JOIN post o ON o.school_id = p.school_id AND o.id = p.post_id "
            + "WHERE l.state = 'LOOKED' AND (l.detector = :detector OR l.generation < :generation) "
            + "AND o.state IN ('DRAFT', 'CHANGES_REQUESTED', 'STOPPED') ORDER BY l.looked_at DESC LIMIT :most")
    List<Look> inDraftsBy(String detector, int generation, int most);

    @Query("SELECT COUNT(*) FROM look WHERE state = 'LOOKING'")
    long countLooking();

    @Query("""
            UPDATE look SET state = :state, detector = :detector, model_digest = :modelDigest, width = :width, height = :height,
                proof_file_id = :proofFileId, sentence = :sentence, millis = :millis, looked_at = :lookedAt,
                generation = :generation
            WHERE school_id = :schoolId AND asset_id = :assetId""")
    void rewrite(UUID schoolId, UUID assetId, LookState state, String detector, String modelDigest, int width, int height,
                 @Nullable UUID proofFileId, String sentence, long millis, Instant lookedAt, int generation);
}
