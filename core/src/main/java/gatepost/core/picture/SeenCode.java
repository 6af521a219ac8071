package gatepost.core.picture;

/**
 * A QR or bar code in a picture.
 *
 * @param box where it stands
 * @param content what it says, empty where it could not be decoded
 */
public record SeenCode(Box box, String content) {

    /** Says where, never what. */
    @Override
    public String toString() {
        return "SeenCode[" + box + "]";
    }
}
