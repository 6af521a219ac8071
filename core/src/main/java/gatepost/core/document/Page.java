package gatepost.core.document;

/**
 * The words of one page, slide, sheet or picture of a document.
 *
 * @param label what people call it, such as "Page 3" or "Sheet Year 4"
 */
public record Page(String label, String words) {

    /** Says where, never what. */
    @Override
    public String toString() {
        return "Page[" + label + "]";
    }
}
