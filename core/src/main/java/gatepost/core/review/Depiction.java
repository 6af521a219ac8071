package gatepost.core.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The link from a face or a name in a revision to a subject; it drives takedown.
 *
 * @param position of the picture the face is in, from 0; {@link #IN_WORDS} for a name */
@MappedEntity("depiction")
public record Depiction(UUID schoolId, @Id UUID revisionId, UUID subjectId, DepictionKind kind, int position) {

    /** The position of a name: it stands in the words. */
    public static final int IN_WORDS = -1;
}
