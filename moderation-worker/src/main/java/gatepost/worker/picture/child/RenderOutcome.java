package gatepost.worker.picture.child;

/** What came of making a rendition: {@link Rendered}, {@link Refused} or {@link Failed}. */
public sealed interface RenderOutcome extends PictureOutcome permits Rendered, Refused, Failed {
}
