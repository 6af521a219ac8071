package gatepost.api.post;

import gatepost.api.problem.IssueView;
import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.check.Finding;
import gatepost.core.check.Verdict;
import gatepost.core.consent.ConsentKind;
import gatepost.core.picture.FaceAnswer;
import gatepost.core.picture.LookState;
import gatepost.core.review.AnsweredFace;
import gatepost.core.review.DraftSnapshot;
import gatepost.core.review.PictureInDraft;
import gatepost.core.review.SubmissionPolicy;
import gatepost.core.school.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A draft, its check and what stands in its way, as the compose page shows them. */
final class DraftViews {

    private final DraftSnapshot snapshot;
    private final Set<Network> networks;

    /** @param networks every network the school has, so that marks are there before a network is chosen */
    DraftViews(DraftSnapshot snapshot, Set<Network> networks) {
        this.snapshot = snapshot;
        this.networks = networks;
    }

    DraftView draft() {
        var draft = snapshot.draft();
        return new DraftView(draft.version(), draft.title(), draft.words(),
                snapshot.variants().entrySet().stream().map(it -> new VariantView(it.getKey(), it.getValue())).toList(),
                snapshot.targets().stream().map(SocialAccount::id).toList(), draft.wantedAt(), draft.thread(), threads(),
                snapshot.pictures().stream().map(this::picture).toList(),
                snapshot.documents().stream().map(AttachmentView::of).toList());
    }

    private List<ThreadView> threads() {
        return snapshot.networks().stream().map(network -> new ThreadView(network, snapshot.thread(network)))
                .filter(thread -> !thread.parts().isEmpty()).toList();
    }

    CheckView check(Role reader) {
        var words = snapshot.words();
        if (words.newest().isEmpty() || !words.current()) {
            return new CheckView("RUNNING", List.of(), null);
        }
        var run = words.newest().get();
        return run.outcome() == Verdict.INCONCLUSIVE ? new CheckView("HELD", List.of(), run.sentence())
                : new CheckView("DONE", FindingViews.of(words.findings(), snapshot.pictures(), this::reason, snapshot.subjects(), reader), null);
    }

    private Optional<FindingViews.Reason> reason(Finding finding) {
        return Optional.ofNullable(snapshot.answers().get(finding.about())).map(answer -> new FindingViews.Reason(answer.reason(), answer.name()));
    }

    Readiness readiness() {
        var issues = SubmissionPolicy.issues(snapshot).stream().map(IssueView::of).toList();
        return new Readiness(issues.isEmpty(), issues);
    }

    private PictureView picture(PictureInDraft it) {
        var look = it.look();
        var picture = it.picture();
        var looked = look.state() == LookState.LOOKED;
        return new PictureView(picture.id(), picture.assetId(), it.asset().fileName(), picture.altText(), picture.position(),
                picture.attested(), look.width(), look.height(), look.proof().isPresent() ? proofUrl(picture.assetId()) : null,
                new LookView(look.state(), looked ? look.detector() : null, looked ? null : look.sentence(), look.millis()),
                faces(it), it.places().stream().map(PlaceView::of).toList(),
                it.crop().map(BoxView::of).orElse(null));
    }

    static String proofUrl(UUID assetId) {
        return "/api/pictures/" + assetId + "/proof";
    }

    private List<FaceView> faces(PictureInDraft picture) {
        var shown = picture.shownFaces();
        return picture.faces().stream().map(it -> face(it, shown.contains(it))).toList();
    }

    private FaceView face(AnsweredFace it, boolean shown) {
        var face = it.face();
        return new FaceView(face.id(), face.position(), face.x(), face.y(), face.width(), face.height(), face.score(), face.source(),
                face.possible(), shown, it.answer().map(this::answer).orElse(null));
    }

    private AnswerView answer(FaceAnswer answer) {
        var subject = answer.subject().map(snapshot.subjects()::get);
        return new AnswerView(answer.kind(), answer.subjectId(), subject.map(it -> it.shortName()).orElse(null),
                subject.map(it -> it.group()).orElse(null), answer.note().isEmpty() ? null : answer.note(), subject.map(it -> marks(it.id())).orElse(List.of()));
    }

    private List<ConsentMark> marks(UUID subject) {
        return networks.stream().map(network -> new ConsentMark(network, snapshot.consented(subject, network, ConsentKind.PHOTO)))
                .toList();
    }
}
