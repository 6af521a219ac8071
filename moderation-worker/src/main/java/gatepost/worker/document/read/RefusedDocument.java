package gatepost.worker.document.read;

/** A document that cannot be read, whoever tries. */
public final class RefusedDocument extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedDocument(String sentence) {
        super(sentence);
    }

    /** What is wrong and what to do, for the person who attached it; never a word of the document. */
    public String sentence() {
        return getMessage();
    }
}
