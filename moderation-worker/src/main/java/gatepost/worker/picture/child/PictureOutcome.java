package gatepost.worker.picture.child;

/** What came of handing a picture or a document to the child process. */
public sealed interface PictureOutcome permits LookOutcome, RenderOutcome, ReadOutcome {
}
