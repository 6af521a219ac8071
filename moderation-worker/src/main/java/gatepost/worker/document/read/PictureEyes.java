package gatepost.worker.document.read;

import gatepost.core.picture.header.RefusedPicture;

/** Looks at a picture that stands in a document. */
@FunctionalInterface
public interface PictureEyes {

    /**
     * What is in a picture.
     *
     * @param faces  how many faces were found
     * @param words  what is written in it
     * @param unread whether something in it looks written and could not be read
     */
    record Seen(int width, int height, int faces, String words, boolean unread) {
    }

    /** @throws RefusedPicture if it cannot be opened */
    Seen look(byte[] picture) throws RefusedPicture;
}
