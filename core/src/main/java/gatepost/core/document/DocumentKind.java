package gatepost.core.document;

import java.util.Arrays;
import java.util.Optional;

/** The documents that Gatepost takes, by their content. */
public enum DocumentKind {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"),
    CSV("text/csv", ".csv"),
    TXT("text/plain", ".txt");

    private final String mediaType;
    private final String ending;

    DocumentKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end. */
    public String ending() {
        return ending;
    }

    /** The kind with this media type, if it is one that Gatepost takes. */
    public static Optional<DocumentKind> of(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }
}
