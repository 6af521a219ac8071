package gatepost.core.document;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A gap as it is kept. */
@MappedEntity("extraction_gap")
record ExtractionGap(UUID schoolId, @Id UUID documentId, int position, int page, GapKind kind, String sentence) {

    Gap gap() {
        return new Gap(page, kind, sentence);
    }
}
