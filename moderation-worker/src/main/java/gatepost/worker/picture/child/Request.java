package gatepost.worker.picture.child;

import gatepost.core.picture.RenditionRequest;

/** What the parent asks of the child. */
sealed interface Request {

    /** The picture file's bytes as they were uploaded. */
    byte[] file();

    /** Find faces and make a proof. */
    record Look(byte[] file) implements Request {
    }

    /** Read a document. */
    record Read(byte[] file) implements Request {
    }

    /** Make a rendition. */
    record Render(byte[] file, RenditionRequest wanted) implements Request {
    }
}
