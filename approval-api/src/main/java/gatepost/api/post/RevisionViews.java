package gatepost.api.post;

import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.check.Finding;
import gatepost.core.consent.ConsentScope;
import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Attestation;
import gatepost.core.picture.FaceAnswer;
import gatepost.core.post.Draft;
import gatepost.core.review.Depiction;
import gatepost.core.review.PictureInDraft;
import gatepost.core.review.RevisionDetails.Details;
import gatepost.core.review.RevisionPicture;
import gatepost.core.review.RevisionTarget;
import gatepost.core.school.Role;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A frozen revision as the review page shows it. */
final class RevisionViews {

    private final Details details;
    private final List<PictureInDraft> pictures;
    private final Map<UUID, SocialAccount> accounts;

    /** @param pictures as they stand in the draft, which nobody may change while the revision waits */
    RevisionViews(Details details, List<PictureInDraft> pictures, Map<UUID, SocialAccount> accounts) {
        this.details = details;
        this.pictures = pictures;
        this.accounts = accounts;
    }

    RevisionView view(Draft draft, Role reader) {
        var frozen = details.frozen();
        var revision = frozen.revision();
        return new RevisionView(revision.id(), revision.number(), revision.digest(), revision.submittedAt(), revision.submittedBy(),
                frozen.targets().stream().map(this::target).toList(), frozen.pictures().stream().map(RevisionViews::picture).toList(),
                frozen.attachments().stream().map(FrozenAttachmentView::of).toList(),
                people(), revision.covered(), revision.notFaces(), adults(),
                FindingViews.of(details.findings(), pictures, this::reason, details.people(), reader),
                revision.detectors().isEmpty() ? null : revision.detectors(), details.changes(), draft.wantedAt());
    }

    private List<String> adults() {
        return pictures.stream().flatMap(picture -> picture.shownFaces().stream()).filter(face -> face.is(AnswerKind.ADULT))
                .flatMap(face -> face.answer().stream()).map(FaceAnswer::note).toList();
    }

    private Optional<FindingViews.Reason> reason(Finding finding) {
        return details.frozen().answers().stream().filter(answer -> answer.findingId().equals(finding.id())).findFirst()
                .map(answer -> new FindingViews.Reason(answer.reason(), answer.name()));
    }

    private TargetView target(RevisionTarget it) {
        var account = accounts.get(it.accountId());
        return new TargetView(it.accountId(), it.network(), account.name(), account.handle(), it.words(), details.frozen().words(it.accountId()), before(it));
    }

    private @Nullable String before(RevisionTarget now) {
        return details.earlier().stream().flatMap(earlier -> earlier.targets().stream())
                .filter(it -> it.accountId().equals(now.accountId()) && !it.words().equals(now.words()))
                .map(RevisionTarget::words).findFirst().orElse(null);
    }

    private static RenditionView picture(RevisionPicture it) {
        return new RenditionView(it.position(), "/api/revisions/" + it.revisionId() + "/pictures/" + it.position(), it.altText(),
                it.width(), it.height(), Attestation.read(it.attested()));
    }

    private List<DepictedView> people() {
        return details.frozen().depictions().stream()
                .map(it -> new Depiction(it.schoolId(), it.revisionId(), it.subjectId(), it.kind(), Depiction.IN_WORDS, Depiction.EVERYWHERE)).distinct()
                .map(this::person).toList();
    }

    private DepictedView person(Depiction it) {
        var subject = details.people().get(it.subjectId());
        return new DepictedView(subject.id(), subject.shortName(), subject.group(), subject.kind(), it.kind(),
                networks().stream().filter(network -> occurs(it, network)).map(network -> new ConsentMark(network,
                        details.consents().given(subject.id(), new ConsentScope(network, it.kind().consent())))).toList());
    }

    private boolean occurs(Depiction who, Network network) {
        return details.frozen().depictions().stream()
                .anyMatch(it -> it.subjectId().equals(who.subjectId()) && it.kind() == who.kind() && it.on(network));
    }

    private List<Network> networks() {
        return details.frozen().targets().stream().map(RevisionTarget::network).distinct().sorted().toList();
    }
}
