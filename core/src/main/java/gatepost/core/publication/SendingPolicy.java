package gatepost.core.publication;

import gatepost.core.consent.ConsentRegister;
import gatepost.core.consent.ConsentScope;
import gatepost.core.review.Approvals;
import gatepost.core.review.ApprovedRevision;
import gatepost.core.review.Depiction;
import gatepost.core.review.FrozenRevision;
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

    private static final String TO_BE_REMOVED = "Somebody ordered that it comes down.";

    private final Approvals approvals;
    private final OrderedRemovals removals;
    private final ConsentRegister consents;
    private final Subjects subjects;

    SendingPolicy(Approvals approvals, OrderedRemovals removals, ConsentRegister consents, Subjects subjects) {
        this.approvals = approvals;
        this.removals = removals;
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
        if (removals.ordered(publication.schoolId(), publication.id())) {
            return new Answer.No(TO_BE_REMOVED);
        }
        var standing = approvals.standing(publication.schoolId(), publication.postId())
                .filter(approved -> approved.frozen().revision().id().equals(publication.revisionId())
                        && approved.decisionId().equals(publication.decisionId()));
        if (standing.isEmpty()) {
            return new Answer.No(NOT_APPROVED);
        }
        return consented(publication, standing.get().frozen()) ? new Answer.Yes(standing.get()) : new Answer.No(NOT_CONSENTED);
    }

    /** Whether everybody in this revision may be shown and named on the publication's network now. */
    boolean consented(Publication publication, FrozenRevision frozen) {
        var depictions = frozen.depictions().stream().filter(it -> it.on(publication.network())).toList();
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
