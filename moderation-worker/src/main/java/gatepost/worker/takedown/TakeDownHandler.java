package gatepost.worker.takedown;

import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Presence;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.RemoteObject;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Trace;
import gatepost.core.takedown.RemovePublication;
import gatepost.core.takedown.RemovePublication.Step;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.account.AccountDesk.Desk;
import gatepost.worker.account.Bulkhead;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes everything a publication left on its network, and believes nothing but a read that shows it gone (I9). */
@Singleton
class TakeDownHandler implements JobHandler {

    private static final Logger LOG = LoggerFactory.getLogger(TakeDownHandler.class);
    private static final Failure COULD_NOT_ACT = new Failure(Failure.Kind.TRANSIENT, "Gatepost could not act for this account.", Duration.ZERO);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration WATCH = Duration.ofSeconds(15);

    private final RemovePublication removal;
    private final AccountDesk desks;
    private final Bulkhead bulkhead;
    private final Clock clock;

    TakeDownHandler(RemovePublication removal, AccountDesk desks, Bulkhead bulkhead, Clock clock) {
        this.removal = removal;
        this.desks = desks;
        this.bulkhead = bulkhead;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.TAKE_DOWN;
    }

    @Override
    public JobResult run(UUID schoolId, UUID takedownId) {
        return switch (removal.begin(schoolId, takedownId)) {
            case Step.Remove(var publication, var objects) ->
                bulkhead.pass(publication.network(), () -> remove(takedownId, publication, objects));
            case Step.Wait() -> new JobResult.Again(in(SOON));
            case Step.Watch(var publication) -> {
                removal.watch(publication);
                yield new JobResult.Again(in(WATCH));
            }
            case Step.Nothing() -> new JobResult.Done();
        };
    }

    private JobResult remove(UUID takedownId, Publication publication, List<RemoteObject> objects) {
        removal.trying(publication.schoolId(), takedownId);
        try {
            return deleteAndRead(takedownId, publication, objects);
        } catch (RuntimeException failed) {
            // The scheduler tries again; after a few tries a person is asked to remove it by hand.
            removal.notRemoved(publication.schoolId(), takedownId, COULD_NOT_ACT);
            throw failed;
        }
    }

    private JobResult deleteAndRead(UUID takedownId, Publication publication, List<RemoteObject> objects) {
        var desk = desks.open(publication.schoolId(), publication.accountId());
        var failures = objects.stream().map(object -> tryOne(desk, object)).flatMap(Optional::stream).toList();
        if (removal.settle(publication.schoolId(), takedownId)) {
            return new JobResult.Done();
        }
        if (failures.isEmpty() && publication.state() == PublicationState.UNKNOWN) {
            return new JobResult.Again(in(SOON));
        }
        var why = failures.isEmpty() ? stillThere(publication) : failures.getFirst();
        return new JobResult.Again(in(removal.notRemoved(publication.schoolId(), takedownId, why)));
    }

    /** One that fails in a way nobody thought of keeps none of the others public. */
    private Optional<Failure> tryOne(Desk desk, RemoteObject object) {
        try {
            return removeOne(desk, object);
        } catch (RuntimeException failed) {
            LOG.warn("Object {} could not be removed: {}", object.id(), Trace.of(failed));
            return Optional.of(COULD_NOT_ACT);
        }
    }

    /** @return why it is not known to be gone; empty where it is gone, or still on its way out */
    private Optional<Failure> removeOne(Desk desk, RemoteObject object) {
        var asked = desk.connector().remove(desk.access(), object.ref());
        return switch (desk.connector().inspect(desk.access(), object.ref())) {
            case Presence.Gone() -> {
                removal.gone(object);
                yield Optional.empty();
            }
            case Presence.NotKnown(var failure) -> Optional.of(failure);
            case Presence.Live ignored -> refusal(asked);
            case Presence.Hidden ignored -> refusal(asked);
        };
    }

    private static Optional<Failure> refusal(ActOutcome asked) {
        return asked instanceof ActOutcome.NotDone(var failure) ? Optional.of(failure) : Optional.empty();
    }

    /** Some networks take a moment, and some say yes and do nothing. */
    private static Failure stillThere(Publication publication) {
        return new Failure(Failure.Kind.TRANSIENT, publication.network().label() + " agreed to remove it, and it still stands there.", Duration.ZERO);
    }

    private Instant in(Duration wait) {
        return clock.instant().plus(wait);
    }
}
