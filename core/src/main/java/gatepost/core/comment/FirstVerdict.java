package gatepost.core.comment;

import java.util.List;

/**
 * What software made of a comment before any person read it. It decides who looks, never what is hidden.
 *
 * @param reasons  sentences for the person who looks
 * @param escalate who should see it at once, empty for nobody in particular
 * @param labels   what was found, as stable names
 * @param version  what made the verdict
 */
public record FirstVerdict(Action action, List<String> reasons, String escalate, List<String> labels, String version) {

    /** What the verdict asks of a person. */
    public enum Action {
        /** Nothing: it may stand. */
        ALLOW,
        /** To decide. */
        REVIEW,
        /** To hide it at once (M3). */
        HIDE
    }

    public FirstVerdict {
        reasons = List.copyOf(reasons);
        labels = List.copyOf(labels);
    }

    /** The verdict where there is none: a person must look (I6). */
    static FirstVerdict undecided(String why) {
        return new FirstVerdict(Action.REVIEW, List.of(why), "", List.of("NOT_CHECKED"), "none");
    }
}
