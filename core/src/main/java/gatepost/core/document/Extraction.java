package gatepost.core.document;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * What the worker made of a document.
 *
 * @param kind     name of its {@link DocumentKind}, empty before it was read
 * @param pictures how many pictures are in it
 * @param sentence why it was refused or failed, for people
 * @param millis   how long reading took
 */
@MappedEntity("extraction")
public record Extraction(UUID schoolId, @Id UUID documentId, ReadState state, String kind, int pictures, String sentence, long millis,
                         Instant readAt) {

    static Extraction started(UUID schoolId, UUID documentId, Instant now) {
        return new Extraction(schoolId, documentId, ReadState.READING, "", 0, "", 0, now);
    }
}
