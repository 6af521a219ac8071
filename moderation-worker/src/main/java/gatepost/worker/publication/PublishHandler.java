package gatepost.worker.publication;

import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.publication.CommitToCall;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.RecheckRevision;
import gatepost.core.publication.RecordOutcome;
import gatepost.core.publication.StartSending;
import gatepost.core.publication.StartSending.Start;
import gatepost.core.publication.ThreadPlace;
import gatepost.core.review.FrozenRevision;
import gatepost.core.shared.JobKind;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.account.AccountDesk.Desk;
import gatepost.worker.account.Bulkhead;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends one publication, of a thread its next part: start, check again, hand over the pictures, commit to the call, call once, record. Every transaction lies between
 * the network calls, never around them; wherever the process dies, the next run knows from the attempt's phase what may be repeated.
 */
@Singleton
class PublishHandler implements JobHandler {

    private static final Duration CHECK_AGAIN_AFTER = Duration.ofSeconds(5);

    private static final String NOT_AS_APPROVED = "A picture in it is not the one that was approved. Send it to the Headteacher again.";

    private final StartSending start;
    private final RecheckRevision recheck;
    private final CommitToCall commit;
    private final RecordOutcome record;
    private final RevisionLoader loader;
    private final Staging staging;
    private final AccountDesk desks;
    private final Bulkhead bulkhead;
    private final Clock clock;

    PublishHandler(StartSending start, RecheckRevision recheck, CommitToCall commit, RecordOutcome record, RevisionLoader loader,
                   Staging staging, AccountDesk desks, Bulkhead bulkhead, Clock clock) {
        this.start = start;
        this.recheck = recheck;
        this.commit = commit;
        this.record = record;
        this.loader = loader;
        this.staging = staging;
        this.desks = desks;
        this.bulkhead = bulkhead;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.PUBLISH;
    }

    @Override
    public JobResult run(UUID schoolId, UUID publicationId) {
        return start.open(schoolId, publicationId).map(open -> bulkhead.pass(open.network(), () -> rest(open)
                .<JobResult>map(wait -> new JobResult.Again(clock.instant().plus(wait))).orElseGet(() -> begin(schoolId, publicationId))))
                .orElseGet(JobResult.Done::new);
    }

    /** How long this has to wait because its network takes no more for now; what is on its way already goes on. */
    private Optional<Duration> rest(Publication open) {
        if (open.state() != PublicationState.SCHEDULED) {
            return Optional.empty();
        }
        var desk = desks.open(open.schoolId(), open.accountId());
        return desk.connector().rest(desk.access());
    }

    private JobResult begin(UUID schoolId, UUID publicationId) {
        return switch (start.handle(schoolId, publicationId)) {
            case Start.Go(var publication, var attempt, var place, var approved) -> send(publication, attempt, place, approved.frozen());
            case Start.Later(var dueAt) -> new JobResult.Again(dueAt);
            case Start.Unclear(var attempt) -> {
                record.unclear(schoolId, publicationId, attempt);
                yield new JobResult.Done();
            }
            case Start.Nothing() -> new JobResult.Done();
        };
    }

    private JobResult send(Publication publication, UUID attempt, ThreadPlace place, FrozenRevision frozen) {
        return switch (recheck.handle(frozen, publication.network(), publication.accountId())) {
            case RecheckRevision.Outcome.Fine(var rollVersion) -> sendChecked(publication, attempt, place, frozen, rollVersion);
            case RecheckRevision.Outcome.MustNot(var sentence) -> {
                commit.stop(publication.schoolId(), publication.id(), attempt, sentence);
                yield new JobResult.Done();
            }
            case RecheckRevision.Outcome.NoAnswer ignored -> new JobResult.Again(clock.instant().plus(CHECK_AGAIN_AFTER));
        };
    }

    private JobResult sendChecked(Publication publication, UUID attempt, ThreadPlace place, FrozenRevision frozen, long rollVersion) {
        var whole = loader.load(frozen, publication, place);
        if (whole.isEmpty()) {
            commit.stop(publication.schoolId(), publication.id(), attempt, NOT_AS_APPROVED);
            return new JobResult.Done();
        }
        var desk = desks.open(publication.schoolId(), publication.accountId());
        return switch (staging.stage(publication, attempt, frozen, desk, whole.get())) {
            case Staging.Outcome.Ready(var post, var staged) -> call(publication, attempt, rollVersion, desk, post, staged);
            case Staging.Outcome.Later(var wait) -> new JobResult.Again(clock.instant().plus(wait));
            case Staging.Outcome.Failed(var failure) -> {
                record.notStaged(publication.schoolId(), publication.id(), attempt, failure);
                yield new JobResult.Done();
            }
        };
    }

    private JobResult call(Publication publication, UUID attempt, long rollVersion, Desk desk, OutgoingPost post, List<RemoteRef> staged) {
        return switch (commit.handle(publication.schoolId(), publication.id(), attempt, rollVersion)) {
            case CALL -> {
                var outcome = desk.connector().publish(desk.access(), post, staged);
                record.called(publication.schoolId(), publication.id(), attempt, outcome);
                yield new JobResult.Done();
            }
            case CHECK_AGAIN -> new JobResult.Again(clock.instant());
            case LEAVE -> new JobResult.Done();
        };
    }
}
