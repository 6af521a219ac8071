package gatepost.core.picture;

/** What a row of {@link Writing} stands for. */
enum WritingKind {
    WORD,
    /** A QR or bar code; its words are empty where it could not be decoded. */
    CODE,
    /** It looks written and could not be read. */
    UNREAD
}
