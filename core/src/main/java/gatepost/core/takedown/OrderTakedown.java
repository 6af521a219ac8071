package gatepost.core.takedown;

import gatepost.core.audit.Audit;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.StopSending;
import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import gatepost.core.shared.Ids;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** Stops one publication wherever it stands: cancels what was not sent, orders the removal of what is or may be public. */
@Singleton
class OrderTakedown {

    private static final Set<PublicationState> NOT_SENT = EnumSet.of(PublicationState.SCHEDULED, PublicationState.MISSED,
            PublicationState.REFUSED);
    private static final Set<PublicationState> MAYBE_PUBLIC = EnumSet.of(PublicationState.SENDING, PublicationState.UNKNOWN,
            PublicationState.PUBLISHED, PublicationState.UNFINISHED);

    private final Takedowns takedowns;
    private final StopSending stop;
    private final Audit audit;
    private final Changes changes;
    private final Jobs jobs;
    private final Clock clock;

    OrderTakedown(Takedowns takedowns, StopSending stop, Audit audit, Changes changes, Jobs jobs, Clock clock) {
        this.takedowns = takedowns;
        this.stop = stop;
        this.audit = audit;
        this.changes = changes;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** In the caller's transaction, with the post locked. Ordering it twice leaves one order. */
    void handle(Actor actor, Publication publication, String cause) {
        if (NOT_SENT.contains(publication.state())) {
            stop.stop(actor, publication, cause);
        } else if (stop.stopBeforeCall(actor, publication, cause)) {
            changes.note(publication.schoolId(), ChangeKind.POST, publication.postId());
        } else if (MAYBE_PUBLIC.contains(publication.state())
                && takedowns.ofPublication(publication.schoolId(), publication.id()).isEmpty()) {
            order(actor, publication, cause);
        }
    }

    /** Orders the removal of what came to light after all, anew where an earlier order was held to be done. */
    void again(Publication publication, String cause) {
        takedowns.ofPublication(publication.schoolId(), publication.id())
                .ifPresentOrElse(this::reopen, () -> order(new Actor.Software(publication.schoolId()), publication, cause));
    }

    private void reopen(Takedown takedown) {
        if (takedown.state() == TakedownState.CONFIRMED) {
            takedowns.reopened(takedown.schoolId(), takedown.id());
            audit.record(new Actor.Software(takedown.schoolId()), "TAKEDOWN_REQUESTED", "takedown", takedown.id(),
                    "publication " + takedown.publicationId());
        }
        jobs.ask(JobKind.TAKE_DOWN, takedown.schoolId(), takedown.id(), clock.instant());
    }

    private void order(Actor actor, Publication publication, String cause) {
        var now = clock.instant();
        var takedown = takedowns.save(new Takedown(publication.schoolId(), Ids.next(), publication.id(), TakedownState.REQUESTED, cause,
                actor.name(), now, null, null, 0, ""));
        audit.record(actor, "TAKEDOWN_REQUESTED", "takedown", takedown.id(), "publication " + publication.id());
        changes.note(publication.schoolId(), ChangeKind.POST, publication.postId());
        jobs.ask(JobKind.TAKE_DOWN, publication.schoolId(), takedown.id(), now);
    }
}
