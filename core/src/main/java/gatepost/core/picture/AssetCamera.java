package gatepost.core.picture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The {@link Camera} of an asset, as it is kept. */
@MappedEntity("asset_camera")
record AssetCamera(UUID schoolId, @Id UUID assetId, String make, String model, String serial) {

    Camera camera() {
        return new Camera(make, model, serial);
    }
}
