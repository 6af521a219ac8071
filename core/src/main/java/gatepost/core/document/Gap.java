package gatepost.core.document;

/**
 * Something in a document that could not be read or judged.
 *
 * @param page     the number of the page it is on, 0 for the document as a whole
 * @param sentence what it is and what to do, for people
 */
public record Gap(int page, GapKind kind, String sentence) {
}
