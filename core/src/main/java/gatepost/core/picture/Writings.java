package gatepost.core.picture;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What was read in each asset. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Writings extends GenericRepository<Writing, UUID> {

    @Query("""
            INSERT INTO writing (school_id, asset_id, position, kind, line, x, y, width, height, words, confidence)
            VALUES (:schoolId, :assetId, :position, :kind, :line, :x, :y, :width, :height, :words, :confidence)""")
    void add(UUID schoolId, UUID assetId, int position, String kind, int line, int x, int y, int width, int height, String words,
             double confidence);

    @Query("SELECT * FROM writing WHERE school_id = :schoolId AND asset_id = :assetId ORDER BY position")
    List<Writing> rows(UUID schoolId, UUID assetId);

    @Query("DELETE FROM writing WHERE school_id = :schoolId AND asset_id = :assetId")
    void forget(UUID schoolId, UUID assetId);

    /** What was read, nothing before the asset was looked at. */
    default Reading of(UUID schoolId, UUID assetId) {
        return Writing.reading(rows(schoolId, assetId));
    }

    /** Keeps a reading in place of what was kept before. */
    default void keep(UUID schoolId, UUID assetId, Reading reading) {
        forget(schoolId, assetId);
        Writing.rows(schoolId, assetId, reading).forEach(row -> add(schoolId, assetId, row.position(), row.kind().name(), row.line(), row.x(),
                row.y(), row.width(), row.height(), row.words(), row.confidence()));
    }
}
