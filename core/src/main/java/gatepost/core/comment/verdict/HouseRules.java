package gatepost.core.comment.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From what was recognised in a comment to what is done about it. A complaint is never hidden by itself, however angry. */
final class HouseRules {

    /** From here on hiding is what the verdict advises; a person does it. About one harmless comment in a thousand gets here. */
    private static final double HIDE = .9;
    /** From here on a person is asked. */
    private static final double REVIEW = .5;

    private static final double ROUNDING = 1000;

    /** Labels for which hiding may be advised. */
    private static final Set<Label> HIDDEN = EnumSet.of(Label.THREAT, Label.EXTREMISM, Label.SEXUAL, Label.HATE, Label.PROFANITY,
            Label.INSULT, Label.PUPIL_NAME);
    /** Labels that say nothing against a comment by themselves. */
    private static final Set<Label> NEUTRAL = EnumSet.of(Label.STAFF_NAME);

    private HouseRules() {
    }

    static CommentVerdict decide(Map<Label, Double> scores, String version) {
        Map<String, Double> labels = new LinkedHashMap<>();
        List<String> reasons = new ArrayList<>();
        CommentAction action = CommentAction.ALLOW;
        boolean complaint = scores.getOrDefault(Label.COMPLAINT, 0d) >= REVIEW;
        for (Map.Entry<Label, Double> score : scores.entrySet()) {
            labels.put(score.getKey().key(), Math.round(score.getValue() * ROUNDING) / ROUNDING);
            if (score.getValue() >= REVIEW) {
                reasons.add(score.getKey().reason());
                CommentAction wanted = NEUTRAL.contains(score.getKey()) ? CommentAction.ALLOW
                        : score.getValue() >= HIDE && HIDDEN.contains(score.getKey()) && !complaint ? CommentAction.HIDE
                        : CommentAction.REVIEW;
                action = wanted.compareTo(action) > 0 ? wanted : action;
            }
        }
        return new CommentVerdict(action, escalate(scores), labels, reasons, version);
    }

    private static Optional<Escalation> escalate(Map<Label, Double> scores) {
        if (over(scores, Label.DISCLOSURE) || over(scores, Label.EXTREMISM)) {
            return Optional.of(Escalation.DSL);
        }
        boolean staff = over(scores, Label.STAFF_NAME);
        if (over(scores, Label.THREAT) || over(scores, Label.PRESS)
                || staff && (over(scores, Label.COMPLAINT) || over(scores, Label.INSULT))) {
            return Optional.of(Escalation.HEADTEACHER);
        }
        boolean leaders = over(scores, Label.HATE) || over(scores, Label.SEXUAL) || over(scores, Label.COMPLAINT)
                || over(scores, Label.PUPIL_NAME) || scores.getOrDefault(Label.INSULT, 0d) >= HIDE;
        return leaders ? Optional.of(Escalation.SLT) : Optional.empty();
    }

    private static boolean over(Map<Label, Double> scores, Label label) {
        return scores.getOrDefault(label, 0d) >= REVIEW;
    }
}
