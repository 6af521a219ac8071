package gatepost.worker.picture.child;

/** What came of looking at a picture: {@link Looked}, {@link Refused} or {@link Failed}. */
public sealed interface LookOutcome extends PictureOutcome permits Looked, Refused, Failed {
}
