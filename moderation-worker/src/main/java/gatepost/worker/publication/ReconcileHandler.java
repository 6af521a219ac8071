package gatepost.worker.publication;

import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.Failure;
import gatepost.core.publication.Reconcile;
import gatepost.core.publication.Reconcile.Wanted;
import gatepost.core.review.Revisions;
import gatepost.core.shared.JobKind;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.account.Bulkhead;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Reads a network to find out whether a publication whose sending ended unknown is public. */
@Singleton
class ReconcileHandler implements JobHandler {

    private final Reconcile reconcile;
    private final Revisions revisions;
    private final RevisionLoader loader;
    private final AccountDesk desks;
    private final Bulkhead bulkhead;

    ReconcileHandler(Reconcile reconcile, Revisions revisions, RevisionLoader loader, AccountDesk desks, Bulkhead bulkhead) {
        this.reconcile = reconcile;
        this.revisions = revisions;
        this.loader = loader;
        this.desks = desks;
        this.bulkhead = bulkhead;
    }

    @Override
    public JobKind kind() {
        return JobKind.RECONCILE;
    }

    @Override
    public JobResult run(UUID schoolId, UUID publicationId) {
        return reconcile.wanted(schoolId, publicationId).map(wanted -> bulkhead.pass(wanted.publication().network(), () -> read(wanted))).orElseGet(JobResult.Done::new);
    }

    private JobResult read(Wanted wanted) {
        try {
            return look(wanted);
        } catch (RuntimeException failed) {
            // The scheduler tries again; a person is told when that has taken too long.
            reconcile.notRead(wanted, new Failure(Failure.Kind.TRANSIENT, "Gatepost could not look for it.", Duration.ZERO));
            throw failed;
        }
    }

    private JobResult look(Wanted wanted) {
        var publication = wanted.publication();
        var frozen = revisions.find(publication.schoolId(), publication.revisionId()).map(revisions::whole).orElseThrow();
        var desk = desks.open(publication.schoolId(), publication.accountId());
        var seen = desk.connector().findCandidates(desk.access(), loader.load(frozen, publication, wanted.place()).orElseThrow(), wanted.since());
        return switch (seen) {
            case Candidates.Found(var posts) -> reconcile.found(wanted, posts).<JobResult>map(JobResult.Again::new)
                    .orElseGet(JobResult.Done::new);
            case Candidates.NotRead(var failure) -> new JobResult.Again(reconcile.notRead(wanted, failure));
        };
    }
}
