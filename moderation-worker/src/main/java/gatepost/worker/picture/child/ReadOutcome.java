package gatepost.worker.picture.child;

/** What came of reading a document: {@link Extracted}, {@link Refused} or {@link Failed}. */
public sealed interface ReadOutcome extends PictureOutcome permits Extracted, Refused, Failed {
}
