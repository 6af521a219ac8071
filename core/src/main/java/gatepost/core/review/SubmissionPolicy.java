package gatepost.core.review;

import gatepost.core.shared.Issue;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between a draft and the Headteacher. Every rule is asked, so that a person sees all there is to do at once; an empty
 * answer means that the draft may be submitted.
 */
public final class SubmissionPolicy {

    private static final List<SubmissionRule> RULES = List.of(
            new WordsRule(),
            new TargetsRule(),
            new PicturesRule(),
            new FacesRule(),
            new WrittenRule(),
            new WholePictureRule(),
            new DocumentsRule(),
            new NamesRule(),
            new AnswersRule());

    private SubmissionPolicy() {
    }

    /** Everything in the way, in the order in which a person would put it right. */
    public static List<Issue> issues(DraftSnapshot snapshot) {
        var issues = new ArrayList<Issue>();
        RULES.forEach(rule -> issues.addAll(rule.issues(snapshot)));
        return List.copyOf(issues);
    }
}
