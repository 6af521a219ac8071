package gatepost.core.review;

import gatepost.core.shared.Issue;
import gatepost.core.text.Severity;
import java.util.List;

/**
 * No name and nothing personal can be read in a picture (K2, K3): whatever was found there is covered. What only may be personal can be
 * left as it is, with a reason that the Headteacher sees.
 */
final class WrittenRule implements SubmissionRule {

    @Override
    public List<Issue> issues(DraftSnapshot snapshot) {
        return snapshot.words().findings().stream().filter(found -> found.finding().box().isPresent())
                .filter(found -> found.finding().severity() != Severity.ADVICE)
                .filter(found -> settlement(snapshot, found) == Settlement.OPEN)
                .map(found -> issue(found).atPicture(found.finding().pictureId())).toList();
    }

    /** How a finding in a picture was settled. */
    static Settlement settlement(DraftSnapshot snapshot, NameFinding found) {
        return PictureInDraft.settlement(snapshot.pictures(), found.finding());
    }

    private static Issue issue(NameFinding found) {
        // The same sentence for a child who must not be found: only the DSL may learn why (C8).
        return found.finding().severity() == Severity.BLOCK
                ? Issue.of("WRITING_TO_COVER", "Something that can be read in this picture must not go out. Cover it.")
                : Issue.of("WRITING_UNANSWERED", "Something written in this picture needs your eye. Cover it, or say why it may be seen.");
    }
}
