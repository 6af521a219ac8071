package gatepost.core.document;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A page as it is kept, numbered from 1. */
@MappedEntity("extracted_page")
public record ExtractedPage(UUID schoolId, @Id UUID documentId, int number, String label, String words) {

    /** Says where, never what. */
    @Override
    public String toString() {
        return "ExtractedPage[" + documentId + " " + number + "]";
    }
}
