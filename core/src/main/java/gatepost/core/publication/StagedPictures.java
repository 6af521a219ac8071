package gatepost.core.publication;

import gatepost.core.account.port.RemoteKind;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Pictures that were handed to a network and that no post shows. Nobody sees them, but they are children's pictures: once their
 * publication has come to rest they are removed. What a network forgets by itself within a day (MEDIA) is left to it.
 */
@Singleton
class StagedPictures {

    /** States in which nothing of a publication is under way: what is still only staged then is used by nothing. */
    private static final Set<PublicationState> AT_REST = EnumSet.of(PublicationState.PUBLISHED, PublicationState.UNFINISHED, PublicationState.REFUSED,
            PublicationState.CANCELLED, PublicationState.MISSED, PublicationState.TAKEN_DOWN);

    private static final Duration LOOK_AFTER = Duration.ofMinutes(3);

    private final RemoteObjects objects;
    private final Jobs jobs;
    private final Clock clock;

    StagedPictures(RemoteObjects objects, Jobs jobs, Clock clock) {
        this.objects = objects;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Whether nothing of a publication in this state is under way. */
    static boolean atRest(PublicationState state) {
        return AT_REST.contains(state);
    }

    /** Looks later for what a worker may have handed over before it died, in the caller's transaction. */
    void takenOver(Publication publication) {
        jobs.ask(JobKind.CLEAR_STAGED, publication.schoolId(), publication.id(), clock.instant().plus(LOOK_AFTER));
    }

    /** Has leftovers removed where the publication comes to rest in this state. In the caller's transaction. */
    void after(Publication publication, PublicationState state) {
        if (!leftBehind(publication, state).isEmpty()) {
            jobs.ask(JobKind.CLEAR_STAGED, publication.schoolId(), publication.id(), clock.instant());
        }
    }

    /** The leftovers of a publication in this state; none while it moves. */
    List<RemoteObject> leftBehind(Publication publication, PublicationState state) {
        return !atRest(state) ? List.of() : objects.ofPublication(publication.schoolId(), publication.id()).stream()
                .filter(object -> object.state() == RemoteState.STAGED && object.kind() == RemoteKind.PHOTO).toList();
    }
}
