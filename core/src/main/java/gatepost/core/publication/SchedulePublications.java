package gatepost.core.publication;

import gatepost.core.review.AfterApproval;
import gatepost.core.review.ApprovedRevision;
import gatepost.core.review.Revision;
import gatepost.core.review.RevisionTarget;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Plans one publication for each account of an approved revision, and cancels them again while nothing was sent. */
@Singleton
class SchedulePublications implements AfterApproval {

    private final Publications publications;
    private final PublicationJournal journal;
    private final Jobs jobs;
    private final Duration expiresAfter;

    /** @param expiresAfter how long after its time it may still be sent, by a person's word */
    SchedulePublications(Publications publications, PublicationJournal journal, Jobs jobs,
                         @Value("${gatepost.publication.expires-after:24h}") Duration expiresAfter) {
        this.publications = publications;
        this.journal = journal;
        this.jobs = jobs;
        this.expiresAfter = expiresAfter;
    }

    @Override
    public void approved(Actor actor, ApprovedRevision approved, Instant notBefore) {
        leaveOlder(actor, approved.frozen().revision());
        for (var target : approved.frozen().targets()) {
            var publication = plan(actor, approved, target, notBefore);
            jobs.ask(JobKind.PUBLISH, target.schoolId(), publication, notBefore);
        }
    }

    private UUID plan(Actor actor, ApprovedRevision approved, RevisionTarget target, Instant notBefore) {
        var revision = approved.frozen().revision();
        var earlier = publications.of(target.schoolId(), revision.id(), target.accountId());
        if (earlier.isPresent()) {
            publications.plan(target.schoolId(), earlier.get().id(), notBefore, notBefore.plus(expiresAfter), approved.decisionId());
            journal.enter(actor, earlier.get(), PublicationState.SCHEDULED, "");
            return earlier.get().id();
        }
        var planned = publications.save(new Publication(target.schoolId(), Ids.next(), revision.postId(), revision.id(), target.accountId(),
                target.network(), approved.decisionId(), PublicationState.SCHEDULED, notBefore, notBefore.plus(expiresAfter), null, "", ""));
        journal.planned(actor, planned);
        return planned.id();
    }

    /** What was refused or missed of an older version asks nobody any more. */
    private void leaveOlder(Actor actor, Revision newer) {
        publications.ofPost(newer.schoolId(), newer.postId()).stream().filter(it -> !it.revisionId().equals(newer.id()))
                .filter(it -> it.state() == PublicationState.REFUSED || it.state() == PublicationState.MISSED)
                .forEach(it -> journal.enter(actor, it, PublicationState.CANCELLED, "A newer version was approved."));
    }

    @Override
    public boolean recallable(UUID schoolId, UUID decisionId) {
        return publications.ofDecision(schoolId, decisionId).stream().allMatch(publication ->
                publication.state() == PublicationState.SCHEDULED || publication.state() == PublicationState.CANCELLED);
    }

    @Override
    public void undone(Actor actor, UUID schoolId, UUID decisionId) {
        publications.ofDecision(schoolId, decisionId).stream().filter(it -> it.state() == PublicationState.SCHEDULED)
                .forEach(it -> journal.enter(actor, it, PublicationState.CANCELLED, "The approval was taken back."));
    }
}
