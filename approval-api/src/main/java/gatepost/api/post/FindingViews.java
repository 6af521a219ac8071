package gatepost.api.post;

import gatepost.core.check.AnswerPolicy;
import gatepost.core.check.Finding;
import gatepost.core.check.ProtectedPupil;
import gatepost.core.review.NameFinding;
import gatepost.core.review.PictureInDraft;
import gatepost.core.review.Settlement;
import gatepost.core.roll.Subject;
import gatepost.core.school.Role;
import gatepost.core.text.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Findings as pages show them. That a child must not be found is told to the DSL alone (C8). */
final class FindingViews {

    private FindingViews() {
    }

    /** Why something in words may stay, and who said so. */
    record Reason(String reason, String by) {
    }

    static List<FindingView> of(List<NameFinding> findings, List<PictureInDraft> pictures, Function<Finding, Optional<Reason>> reasons,
                                Map<UUID, Subject> subjects, Role reader) {
        return findings.stream().filter(found -> reader == Role.DSL || findings.stream().noneMatch(other -> hides(other.finding(), found.finding())))
                .map(found -> of(found, pictures, reasons, subjects, reader)).toList();
    }

    /** The plain finding about the same name would tell by its candidates who must not be found. */
    private static boolean hides(Finding secret, Finding plain) {
        return secret.code() == FindingCode.NOT_LOCATABLE && plain.code() != FindingCode.NOT_LOCATABLE
                && place(secret).equals(place(plain));
    }

    private static FindingPlace place(Finding finding) {
        return new FindingPlace(finding.part(), finding.network(), finding.pictureId(), finding.startOffset(), finding.endOffset(),
                finding.box().map(BoxView::of).orElse(null), finding.attachmentId(), finding.page());
    }

    private static FindingView of(NameFinding found, List<PictureInDraft> pictures, Function<Finding, Optional<Reason>> reasons,
                                  Map<UUID, Subject> subjects, Role reader) {
        var finding = found.finding();
        var reason = reasons.apply(finding).filter(_ -> AnswerPolicy.answerable(finding));
        var secret = ProtectedPupil.hidden(finding.code(), reader);
        var candidates = found.candidates().stream().map(subjects::get)
                .map(it -> new CandidateView(it.id(), it.shortName(), it.group())).toList();
        return new FindingView(finding.id().toString(), secret ? ProtectedPupil.SHOWN_AS : finding.code(),
                finding.severity(), place(finding), secret ? ProtectedPupil.SENTENCE : finding.message(), secret ? List.of() : candidates,
                reason.isPresent() ? Settlement.KEPT : PictureInDraft.settlement(pictures, finding),
                reason.map(Reason::reason).or(() -> PictureInDraft.reason(pictures, finding)).orElse(null), reason.map(Reason::by).orElse(null),
                AnswerPolicy.answerable(finding));
    }
}
