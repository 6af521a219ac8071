package gatepost.core.review;

import gatepost.core.account.Network;
import gatepost.core.consent.ConsentKind;
import gatepost.core.roll.Subject;
import gatepost.core.shared.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every face has an answer, and everybody shown has consented to be shown on every network it goes to (C1, C2, C3, C8). */
final class FacesRule implements SubmissionRule {

    @Override
    public List<Issue> issues(DraftSnapshot snapshot) {
        var issues = new ArrayList<Issue>();
        for (var picture : snapshot.pictures()) {
            for (var face : picture.shownFaces()) {
                issues.addAll(ofFace(snapshot, picture.picture().id(), face));
            }
        }
        return issues;
    }

    private static List<Issue> ofFace(DraftSnapshot snapshot, UUID picture, AnsweredFace answered) {
        var face = answered.face();
        if (answered.answer().isEmpty()) {
            return List.of(Issue.of("FACE_UNANSWERED", "Face %d needs an answer.".formatted(face.position()))
                    .atPicture(picture).atFace(face.id()));
        }
        if (answered.subject().isEmpty()) {
            return List.of();
        }
        var subject = snapshot.subjects().get(answered.subject().get());
        if (subject.notLocatable()) {
            // Neutral on purpose: only the DSL may learn why.
            return List.of(Issue.of("MUST_NOT_BE_SHOWN",
                    "Face %d must not be shown. Cover it, or speak to your safeguarding lead.".formatted(face.position()))
                    .atPicture(picture).atFace(face.id()));
        }
        return snapshot.networks().stream()
                .filter(network -> !snapshot.consented(subject.id(), network, ConsentKind.PHOTO))
                .map(network -> noConsent(subject, network, face.position()).atPicture(picture).atFace(face.id()))
                .toList();
    }

    private static Issue noConsent(Subject subject, Network network, int number) {
        return Issue.of("PHOTO_CONSENT_MISSING", "%s has no photo consent for %s. Cover face %d or leave %s out."
                .formatted(subject.shortName(), network.label(), number, network.label())).on(network);
    }
}
