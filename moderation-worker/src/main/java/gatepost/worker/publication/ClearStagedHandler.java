package gatepost.worker.publication;

import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Presence;
import gatepost.core.publication.ClearStaged;
import gatepost.core.publication.ClearStaged.Leftovers;
import gatepost.core.publication.RemoteObject;
import gatepost.core.shared.JobKind;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.account.AccountDesk.Desk;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Deletes pictures that were handed to a network for a post that did not come of them, until a read shows that they are gone. */
@Singleton
class ClearStagedHandler implements JobHandler {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration WHEN_SOMEBODY_ACTED = Duration.ofHours(1);

    private final ClearStaged clear;
    private final AccountDesk desks;
    private final Clock clock;

    ClearStagedHandler(ClearStaged clear, AccountDesk desks, Clock clock) {
        this.clear = clear;
        this.desks = desks;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.CLEAR_STAGED;
    }

    @Override
    public JobResult run(UUID schoolId, UUID publicationId) {
        return clear.wanted(schoolId, publicationId).map(this::clear).orElseGet(JobResult.Done::new);
    }

    private JobResult clear(Leftovers leftovers) {
        var desk = desks.open(leftovers.publication().schoolId(), leftovers.publication().accountId());
        return leftovers.pictures().stream().map(picture -> remove(desk, picture)).max(Duration::compareTo)
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
