package gatepost.core.review;

import gatepost.core.check.Verdict;
import gatepost.core.shared.Issue;
import java.util.List;

/** The words were checked as they stand, against today's roll, and the check came to an end (I6). */
final class WordsRule implements SubmissionRule {

    @Override
    public List<Issue> issues(DraftSnapshot snapshot) {
        var words = snapshot.words();
        if (words.newest().isEmpty() || !words.current()) {
            return List.of(Issue.of("CHECK_RUNNING", "The words are being checked. This takes a moment."));
        }
        var run = words.newest().get();
        if (run.outcome() == Verdict.INCONCLUSIVE) {
            return List.of(Issue.of("CHECK_HELD", run.sentence()));
        }
        return List.of();
    }
}
