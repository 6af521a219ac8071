package gatepost.worker.picture.child;

import gatepost.core.document.DocumentText;

/** The document was read. */
public record Extracted(DocumentText text) implements ReadOutcome {
}
