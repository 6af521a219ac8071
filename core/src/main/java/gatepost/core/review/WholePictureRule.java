package gatepost.core.review;

import gatepost.core.check.Part;
import gatepost.core.shared.Issue;
import gatepost.core.text.Severity;
import java.util.List;

/** What was found about a picture as a whole, such as the device that took it (K5), has a reason, or the school lets it pass. */
final class WholePictureRule implements SubmissionRule {

    @Override
    public List<Issue> issues(DraftSnapshot snapshot) {
        return snapshot.words().findings().stream()
                .filter(found -> found.finding().part() == Part.PICTURE && found.finding().box().isEmpty())
                .filter(found -> found.finding().severity() != Severity.ADVICE)
                .filter(found -> PictureInDraft.settlement(snapshot.pictures(), found.finding()) == Settlement.OPEN)
                .map(found -> issue(found).atPicture(found.finding().pictureId())).toList();
    }

    private static Issue issue(NameFinding found) {
        return found.finding().severity() == Severity.BLOCK
                ? Issue.of("PICTURE_NOT_ALLOWED", "Your school does not let a photo like this go out. Remove it, or use another.")
                : Issue.of("PICTURE_UNANSWERED", "Something about this photo needs your eye. Use another, or say why it may be used.");
    }
}
