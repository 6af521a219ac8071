package gatepost.core.picture;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** By what each asset is known again. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Likenesses extends GenericRepository<AssetLikeness, UUID> {

    @Query("DELETE FROM asset_likeness WHERE school_id = :schoolId AND asset_id = :assetId")
    void forget(UUID schoolId, UUID assetId);

    @Query("INSERT INTO asset_likeness (school_id, asset_id, print) VALUES (:schoolId, :assetId, :print)")
    void add(UUID schoolId, UUID assetId, long print);

    /** Keeps a print in place of what was kept before. */
    default void keep(UUID schoolId, UUID assetId, Likeness likeness) {
        forget(schoolId, assetId);
        add(schoolId, assetId, likeness.print());
    }
}
