package gatepost.worker.publication;

import gatepost.core.account.port.Candidates;
import gatepost.core.publication.Reconcile;
import gatepost.core.publication.Reconcile.Wanted;
import gatepost.core.review.Revisions;
import gatepost.core.shared.JobKind;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Reads a network to find out whether a publication whose sending ended unknown is public. */
@Singleton
class ReconcileHandler implements JobHandler {

    private final Reconcile reconcile;
    private final Revisions revisions;
    private final RevisionLoader loader;
    private final AccountDesk desks;

    ReconcileHandler(Reconcile reconcile, Revisions revisions, RevisionLoader loader, AccountDesk desks) {
        this.reconcile = reconcile;
        this.revisions = revisions;
        this.loader = loader;
        this.desks = desks;
    }

    @Override
    public JobKind kind() {
        return JobKind.RECONCILE;
    }

    @Override
    public JobResult run(UUID schoolId, UUID publicationId) {
        return reconcile.wanted(schoolId, publicationId).map(this::read).orElseGet(JobResult.Done::new);
    }

    private JobResult read(Wanted wanted) {
        var publication = wanted.publication();
        var frozen = revisions.find(publication.schoolId(), publication.revisionId()).map(revisions::whole).orElseThrow();
        var desk = desks.open(publication.schoolId(), publication.accountId());
        var seen = desk.connector().findCandidates(desk.access(), loader.load(frozen, publication).orElseThrow(), wanted.since());
        return switch (seen) {
            case Candidates.Found(var posts) -> reconcile.found(wanted, posts).<JobResult>map(JobResult.Again::new)
                    .orElseGet(JobResult.Done::new);
            case Candidates.NotRead ignored -> new JobResult.Again(reconcile.notRead());
        };
    }
}
