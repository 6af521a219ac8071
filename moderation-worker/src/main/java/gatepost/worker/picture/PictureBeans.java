package gatepost.worker.picture;

import gatepost.worker.picture.model.Models;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** Puts together what looks at pictures. */
@Factory
final class PictureBeans {

    /**
     * @param deciding {@code GATEPOST_MODELS}
     * @param data where this installation keeps its data
     */
    @Singleton
    Models models(@Value("${gatepost.models:}") String deciding, @Value("${gatepost.data}") Path data) {
        return Models.of(Optional.of(deciding), data);
    }
}
