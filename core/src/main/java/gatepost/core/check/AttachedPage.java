package gatepost.core.check;

import gatepost.core.document.Gap;
import java.util.List;
import java.util.UUID;

/**
 * A page of a document that is attached to a draft.
 *
 * @param number       from 1; {@link #FILE_NAME} for the name of the file
 * @param withPictures whether pictures stand in the document: a name weighs more then (K1)
 * @param gaps         what could not be read on it
 */
public record AttachedPage(UUID attachmentId, int number, boolean withPictures, List<Gap> gaps) {

    /** The number under which the name of a document's file is checked, and what concerns the document as a whole is told. */
    public static final int FILE_NAME = 0;

    public AttachedPage {
        gaps = List.copyOf(gaps);
    }
}
