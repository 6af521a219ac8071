package gatepost.core.picture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The {@link Likeness} of an asset, as it is kept. */
@MappedEntity("asset_likeness")
record AssetLikeness(UUID schoolId, @Id UUID assetId, long print) {
}
