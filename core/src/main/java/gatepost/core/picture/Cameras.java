package gatepost.core.picture;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which device took each asset, by its own metadata. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Cameras extends GenericRepository<AssetCamera, UUID> {

    @Query("SELECT DISTINCT c.* FROM asset_camera c JOIN draft_picture p ON p.school_id = c.school_id AND p.asset_id = c.asset_id "
            + "WHERE p.school_id = :schoolId AND p.post_id = :postId")
    List<AssetCamera> rowsOfPost(UUID schoolId, UUID postId);

    @Query("DELETE FROM asset_camera WHERE school_id = :schoolId AND asset_id = :assetId")
    void forget(UUID schoolId, UUID assetId);

    @Query("INSERT INTO asset_camera (school_id, asset_id, make, model, serial) VALUES (:schoolId, :assetId, :make, :model, :serial)")
    void add(UUID schoolId, UUID assetId, String make, String model, String serial);

    /** Devices that took photos uploaded since then, the one with the most photos first; serial numbers stay out of it. */
    @Query("SELECT c.school_id, MAX(c.asset_id) AS asset_id, c.make, c.model, '' AS serial FROM asset_camera c "
            + "JOIN asset a ON a.school_id = c.school_id AND a.id = c.asset_id "
            + "WHERE c.school_id = :schoolId AND a.uploaded_at >= :since AND (c.make <> '' OR c.model <> '') "
            + "GROUP BY c.school_id, c.make, c.model ORDER BY COUNT(*) DESC, c.make, c.model LIMIT 50")
    List<AssetCamera> rowsSince(UUID schoolId, Instant since);

    /** The devices that took a draft's pictures, by asset; none for one that was not looked at yet. */
    default Map<UUID, Camera> ofPost(UUID schoolId, UUID postId) {
        return rowsOfPost(schoolId, postId).stream().collect(Collectors.toMap(AssetCamera::assetId, AssetCamera::camera));
    }

    /** Keeps what was read in place of what was kept before. */
    default void keep(UUID schoolId, UUID assetId, Camera camera) {
        forget(schoolId, assetId);
        add(schoolId, assetId, camera.make(), camera.model(), camera.serial());
    }

    /** Makes and models that took photos uploaded since then, the most frequent first. */
    default List<Camera> seenSince(UUID schoolId, Instant since) {
        return rowsSince(schoolId, since).stream().map(AssetCamera::camera).toList();
    }
}
