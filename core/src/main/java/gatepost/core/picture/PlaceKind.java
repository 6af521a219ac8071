package gatepost.core.picture;

/** What a person says about a place in a picture. */
public enum PlaceKind {
    /** Fill it in the published picture. */
    COVER,
    /** It was looked at and may be seen. */
    KEEP
}
