package gatepost.core.review;

import gatepost.core.account.Network;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The link from a face or a name in a revision to a subject; it drives takedown.
 *
 * @param position of the picture the face is in, from 0; {@link #IN_WORDS} for a name
 * @param network  the one in whose words the name stands; empty where it stands on every network that the revision is meant for */
@MappedEntity("depiction")
public record Depiction(UUID schoolId, @Id UUID revisionId, UUID subjectId, DepictionKind kind, int position, String network) {

    /** The position of a name: it stands in the words. */
    public static final int IN_WORDS = -1;

    /** The network of what stands on all of them. */
    public static final String EVERYWHERE = "";

    /** Whether somebody on this network sees it. */
    public boolean on(Network where) {
        return network.equals(EVERYWHERE) || network.equals(where.name());
    }

    /** How and where somebody occurs, as the manifest says it: {@code FACE}, {@code NAME} or {@code NAME on X}. */
    String occurrence() {
        return network.equals(EVERYWHERE) ? kind.name() : kind + " on " + network;
    }
}
