package gatepost.core.review;

import gatepost.core.check.AttachedPage;
import gatepost.core.check.Finding;
import gatepost.core.check.Part;
import gatepost.core.document.AttachedDocument;
import gatepost.core.document.ReadState;
import gatepost.core.shared.Issue;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every document was read, and nothing in it must not go out (K1 to K3, I6). A document goes to the school's own readers and not to one
 * network, so that no network's consent lets a pupil's full name stand in it.
 */
final class DocumentsRule implements SubmissionRule {

    @Override
    public List<Issue> issues(DraftSnapshot snapshot) {
        var issues = new ArrayList<Issue>();
        for (var each : snapshot.documents()) {
            if (each.extraction().state() == ReadState.READING) {
                issues.add(Issue.of("DOCUMENT_READING", "%s is still being read.".formatted(each.document().fileName()))
                        .atAttachment(each.attachment().id()));
            }
            issues.addAll(found(snapshot, each).map(it -> issue(it, each).atAttachment(each.attachment().id())).distinct().toList());
        }
        return issues;
    }

    private static Stream<Finding> found(DraftSnapshot snapshot, AttachedDocument document) {
        return snapshot.words().findings().stream().map(NameFinding::finding)
                .filter(it -> it.part() == Part.ATTACHMENT && document.attachment().id().equals(it.attachmentId()))
                .filter(it -> it.severity() == Severity.BLOCK);
    }

    private static Issue issue(Finding found, AttachedDocument document) {
        if (found.code() == FindingCode.UNREAD_DOCUMENT) {
            return Issue.of("DOCUMENT_UNREAD", found.message());
        }
        // The same sentence for a child who must not be found: only the DSL may learn why (C8).
        var where = document.pages().stream().filter(page -> page.number() == found.page()).map(page -> page.label() + " of ")
                .findFirst().orElse(found.page() == AttachedPage.FILE_NAME ? "the name of " : "");
        return Issue.of("DOCUMENT_BLOCKED", "Something in %s%s must not go out. Change the document, then attach it again."
                .formatted(where, document.document().fileName()));
    }
}
