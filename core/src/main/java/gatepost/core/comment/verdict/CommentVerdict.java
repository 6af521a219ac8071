package gatepost.core.comment.verdict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the scanner makes of a comment.
 *
 * @param escalate who has to hear of it at once, where anybody has
 * @param labels what was recognised, with a score above 0 and up to 1
 * @param reasons sentences for the person who reviews it; they quote nothing from the comment
 * @param version of the word list and rules, so that a verdict can be explained later
 */
public record CommentVerdict(CommentAction action, Optional<Escalation> escalate, Map<String, Double> labels, List<String> reasons,
                             String version) {

    public CommentVerdict {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        reasons = List.copyOf(reasons);
    }
}
