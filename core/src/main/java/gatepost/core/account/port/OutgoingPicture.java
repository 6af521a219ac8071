package gatepost.core.account.port;

import java.net.URI;
import java.util.Optional;

/**
 * A rendition as it leaves the school: JPEG bytes exactly as approved. The array is never changed after construction.
 *
 * @param address where a network that fetches pictures finds exactly these bytes, for some minutes
 */
public record OutgoingPicture(byte[] jpeg, String altText, String digest, Optional<URI> address) {

    /** A picture that is handed over. */
    public OutgoingPicture(byte[] jpeg, String altText, String digest) {
        this(jpeg, altText, digest, Optional.empty());
    }

    /** The same picture, to be fetched. */
    public OutgoingPicture at(URI place) {
        return new OutgoingPicture(jpeg, altText, digest, Optional.of(place));
    }

    @Override
    public String toString() {
        return "OutgoingPicture[" + digest + "]";
    }
}
