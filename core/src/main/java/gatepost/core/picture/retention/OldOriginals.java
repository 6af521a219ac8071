package gatepost.core.picture.retention;

import gatepost.core.picture.Asset;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Assets whose originals nobody needs any more. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OldOriginals extends GenericRepository<Asset, UUID> {

    /**
     * Older than the school's rule, and in no post that is still worked on, waits or is to be sent, nor in one that changed since.
     *
     * @param usual days where a school has set nothing
     */
    @Query("""
            SELECT a.* FROM asset a LEFT JOIN retention r ON r.school_id = a.school_id
            WHERE a.file_id IS NOT NULL AND a.uploaded_at < TIMESTAMPADD(DAY, -COALESCE(r.originals_days, :usual), :now)
              AND NOT EXISTS (SELECT 1 FROM draft_picture p JOIN post o ON o.school_id = p.school_id AND o.id = p.post_id
                WHERE p.school_id = a.school_id AND p.asset_id = a.id
                  AND (o.state NOT IN ('PUBLISHED', 'REMOVED', 'REJECTED', 'DISCARDED')
                    OR o.updated_at >= TIMESTAMPADD(DAY, -COALESCE(r.originals_days, :usual), :now)))
            ORDER BY a.uploaded_at LIMIT 200""")
    List<Asset> due(Instant now, int usual);

    @Query("SELECT proof_file_id FROM look WHERE school_id = :schoolId AND asset_id = :assetId AND proof_file_id IS NOT NULL")
    Optional<UUID> proof(UUID schoolId, UUID assetId);

    @Query("UPDATE asset SET file_id = NULL WHERE school_id = :schoolId AND id = :assetId")
    void forgetOriginal(UUID schoolId, UUID assetId);

    @Query("UPDATE look SET proof_file_id = NULL WHERE school_id = :schoolId AND asset_id = :assetId")
    void forgetProof(UUID schoolId, UUID assetId);
}
