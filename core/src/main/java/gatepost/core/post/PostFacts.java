package gatepost.core.post;

/**
 * What else decides about actions on a post, beside its state.
 *
 * @param undoOpen      an approval stands whose grace period has not ended and of which nothing was sent
 * @param removable     at least one publication is or may be public and has no takedown yet
 * @param needsDecision at least one publication waits for a person to say what became of it
 */
public record PostFacts(boolean undoOpen, boolean removable, boolean needsDecision) {

    /** A post of which nothing was ever approved. */
    public static final PostFacts NONE = new PostFacts(false, false, false);
}
