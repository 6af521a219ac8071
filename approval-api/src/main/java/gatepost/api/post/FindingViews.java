package gatepost.api.post;

import gatepost.core.review.NameFinding;
import gatepost.core.review.PictureInDraft;
import gatepost.core.roll.Subject;
import gatepost.core.school.Role;
import gatepost.core.text.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Findings as pages show them. That a child must not be found is told to the DSL alone (C8). */
final class FindingViews {

    private static final String NEUTRAL = "A name here must not go out. Take it out, or speak to your safeguarding lead.";

    private FindingViews() {
    }

    static List<FindingView> of(List<NameFinding> findings, List<PictureInDraft> pictures, Map<UUID, Subject> subjects, Role reader) {
        return findings.stream().map(found -> of(found, pictures, subjects, reader)).toList();
    }

    private static FindingView of(NameFinding found, List<PictureInDraft> pictures, Map<UUID, Subject> subjects, Role reader) {
        var finding = found.finding();
        var secret = finding.code() == FindingCode.NOT_LOCATABLE && reader != Role.DSL;
        var where = new FindingPlace(finding.part(), finding.network(), finding.pictureId(), finding.startOffset(), finding.endOffset(),
                finding.box().map(BoxView::of).orElse(null));
        var candidates = found.candidates().stream().map(subjects::get)
                .map(it -> new CandidateView(it.id(), it.shortName(), it.group())).toList();
        return new FindingView(finding.id().toString(), secret ? FindingCode.PUPIL_FULL_NAME.name() : finding.code().name(),
                finding.severity(), where, secret ? NEUTRAL : finding.message(), secret ? List.of() : candidates,
                PictureInDraft.settlement(pictures, finding), PictureInDraft.reason(pictures, finding).orElse(null));
    }
}
