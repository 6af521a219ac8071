package gatepost.core.publication;

import gatepost.core.consent.ConsentRegister;
import gatepost.core.consent.ConsentScope;
import gatepost.core.review.Approvals;
import gatepost.core.review.ApprovedRevision;
import gatepost.core.review.Depiction;
import gatepost.core.roll.Subject;
import gatepost.core.roll.Subjects;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/**
 * Whether a publication may be sent at this moment. Asked under lock when sending starts and once more in the transaction that commits to
 * the call, so that a consent withdrawn in between still stops it (I1, I3).
 */
@Singleton
class SendingPolicy {

    static final String NOT_APPROVED = "It is not approved any more.";
    private static final String NOT_CONSENTED = "Somebody in it may not be shown or named on this network any more.";

    private final Approvals approvals;
    private final ConsentRegister consents;
    private final Subjects subjects;

    SendingPolicy(Approvals approvals, ConsentRegister consents, Subjects subjects) {
        this.approvals = approvals;
        this.consents = consents;
        this.subjects = subjects;
    }

    /** The answer. */
    sealed interface Answer {

        /** Yes: exactly this. */
        record Yes(ApprovedRevision approved) implements Answer {
        }

        /** No, and why, without a name. */
        record No(String sentence) implements Answer {
        }
    }

    Answer mayBeSent(Publication publication) {
        var standing = approvals.standing(publication.schoolId(), publication.postId())
                .filter(approved -> approved.frozen().revision().id().equals(publication.revisionId())
                        && approved.decisionId().equals(publication.decisionId()));
        if (standing.isEmpty()) {
            return new Answer.No(NOT_APPROVED);
        }
        return consented(publication, standing.get()) ? new Answer.Yes(standing.get()) : new Answer.No(NOT_CONSENTED);
    }

    private boolean consented(Publication publication, ApprovedRevision approved) {
        var depictions = approved.frozen().depictions();
        if (depictions.isEmpty()) {
            return true;
        }
        var people = depictions.stream().map(Depiction::subjectId).collect(Collectors.toSet());
        var answers = consents.lockedAnswersFor(publication.schoolId(), people);
        var present = subjects.findBySchoolIdAndIdIn(publication.schoolId(), people);
        return present.size() == people.size() && present.stream().noneMatch(Subject::notLocatable)
                && depictions.stream().allMatch(it -> answers.given(it.subjectId(),
                        new ConsentScope(publication.network(), it.kind().consent())));
    }
}
