package gatepost.worker.publication;

import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.Strays;
import gatepost.core.publication.ClearStaged;
import gatepost.core.publication.ClearStaged.Leftovers;
import gatepost.core.publication.Publication;
import gatepost.core.publication.RemoteObject;
import gatepost.core.publication.ThreadPlace;
import gatepost.core.review.Revisions;
import gatepost.core.shared.JobKind;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.account.Bulkhead;
import gatepost.worker.account.AccountDesk.Desk;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deletes pictures that were handed to a network for a post that did not come of them, until a read shows that they are gone. */
@Singleton
class ClearStagedHandler implements JobHandler {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration AT_REST_PERHAPS = Duration.ofMinutes(10);
    private static final Duration WHEN_SOMEBODY_ACTED = Duration.ofHours(1);

    private final ClearStaged clear;
    private final Revisions revisions;
    private final RevisionLoader loader;
    private final AccountDesk desks;
    private final Bulkhead bulkhead;
    private final Clock clock;

    ClearStagedHandler(ClearStaged clear, Revisions revisions, RevisionLoader loader, AccountDesk desks, Bulkhead bulkhead, Clock clock) {
        this.clear = clear;
        this.revisions = revisions;
        this.loader = loader;
        this.bulkhead = bulkhead;
        this.desks = desks;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.CLEAR_STAGED;
    }

    @Override
    public JobResult run(UUID schoolId, UUID publicationId) {
        return clear.wanted(schoolId, publicationId).map(this::clear).orElseGet(() -> stillMoving(schoolId, publicationId));
    }

    /** What a worker that died may have left is looked for once the publication has come to rest. */
    private JobResult stillMoving(UUID schoolId, UUID publicationId) {
        return clear.unnoticedSince(schoolId, publicationId).<JobResult>map(since -> new JobResult.Again(clock.instant().plus(AT_REST_PERHAPS)))
                .orElseGet(() -> searchLater(schoolId, publicationId));
    }

    /** An answer of the newest attempt may still be on its way; the search must not be forgotten because this run came too early for it. */
    private JobResult searchLater(UUID schoolId, UUID publicationId) {
        return clear.settledAt(schoolId, publicationId).<JobResult>map(JobResult.Again::new).orElseGet(JobResult.Done::new);
    }

    private JobResult clear(Leftovers leftovers) {
        var publication = leftovers.publication();
        var since = clear.unnoticedSince(publication.schoolId(), publication.id());
        if (leftovers.pictures().isEmpty() && since.isEmpty()) {
            return searchLater(publication.schoolId(), publication.id());
        }
        var desk = desks.open(publication.schoolId(), publication.accountId());
        return bulkhead.pass(publication.network(), () -> since.map(from -> search(publication, desk, from))
                .orElseGet(() -> removeNoted(publication, desk, leftovers.pictures())));
    }

    private JobResult removeNoted(Publication publication, Desk desk, List<RemoteObject> pictures) {
        return removeAll(desk, pictures) instanceof JobResult.Again again ? again : searchLater(publication.schoolId(), publication.id());
    }

    /** Also looks for uploads of which nobody noted that they arrived. */
    private JobResult search(Publication publication, Desk desk, Instant since) {
        var frozen = revisions.find(publication.schoolId(), publication.revisionId()).map(revisions::whole).orElseThrow();
        var post = loader.load(frozen, publication, ThreadPlace.FIRST).orElseThrow();
        return switch (desk.connector().strays(desk.access(), post, since)) {
            case Strays.Found(var found) -> removeAll(desk, clear.unnoticed(publication, found));
            case Strays.NotRead(var failure) -> new JobResult.Again(clock.instant().plus(wait(failure)));
        };
    }

    private JobResult removeAll(Desk desk, List<RemoteObject> pictures) {
        return pictures.stream().map(picture -> remove(desk, picture)).max(Duration::compareTo)
                .filter(Duration::isPositive).<JobResult>map(wait -> new JobResult.Again(clock.instant().plus(wait)))
                .orElseGet(JobResult.Done::new);
    }

    /** @return how long to wait before trying again; nothing where it is gone */
    private Duration remove(Desk desk, RemoteObject picture) {
        desk.connector().remove(desk.access(), picture.ref());
        return switch (desk.connector().inspect(desk.access(), picture.ref())) {
            case Presence.Gone() -> {
                clear.gone(picture);
                yield Duration.ZERO;
            }
            case Presence.NotKnown(var failure) -> wait(failure);
            case Presence.Live ignored -> SOON;
            case Presence.Hidden ignored -> SOON;
        };
    }

    private static Duration wait(Failure failure) {
        var least = failure.passing() ? SOON : WHEN_SOMEBODY_ACTED;
        return failure.retryAfter().compareTo(least) > 0 ? failure.retryAfter() : least;
    }
}
