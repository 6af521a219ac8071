package gatepost.core.account.port;

/** A rendition as it leaves the school: JPEG bytes exactly as approved. The array is never changed after construction. */
public record OutgoingPicture(byte[] jpeg, String altText, String digest) {

    @Override
    public String toString() {
        return "OutgoingPicture[" + digest + "]";
    }
}
