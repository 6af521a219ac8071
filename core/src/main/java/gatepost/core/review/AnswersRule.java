package gatepost.core.review;

import gatepost.core.check.AnswerPolicy;
import gatepost.core.check.Finding;
import gatepost.core.check.Part;
import gatepost.core.shared.Issue;
import gatepost.core.text.Severity;
import java.util.List;

/** Everything that asks for a person's eye was changed, or somebody said why it may stay. */
final class AnswersRule implements SubmissionRule {

    @Override
    public List<Issue> issues(DraftSnapshot snapshot) {
        return snapshot.words().findings().stream().filter(found -> AnswerPolicy.answerable(found.finding()))
                .filter(found -> !snapshot.answers().containsKey(found.finding().about()))
                .filter(found -> found.finding().part() == Part.ATTACHMENT || !NamesRule.reached(snapshot, found).isEmpty())
                .filter(found -> snapshot.words().findings().stream().noneMatch(other -> blocks(other.finding(), found.finding())))
                .map(found -> issue(found.finding())).toList();
    }

    /** What blocks in the same words says all there is to say. */
    private static boolean blocks(Finding other, Finding asked) {
        return other.severity() == Severity.BLOCK && asked.endOffset() > asked.startOffset() && other.samePlace(asked);
    }

    private static Issue issue(Finding finding) {
        var issue = Issue.of("FINDING_UNANSWERED", finding.message() + " Change it, or say why it may stay.")
                .inField(finding.part() == Part.ALT_TEXT ? "altText" : "text");
        var placed = finding.pictureId() == null ? issue : issue.atPicture(finding.pictureId());
        return finding.attachmentId() == null ? placed : placed.atAttachment(finding.attachmentId());
    }
}
