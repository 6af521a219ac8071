package gatepost.core.publication;

import gatepost.core.account.port.RemoteRef;
import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The transactions of removing pictures that a publication handed over and does not show. */
@Singleton
public class ClearStaged {

    /** Longer than any call may take. */
    private static final Duration ANSWERS_ARRIVE_WITHIN = Duration.ofMinutes(2);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private final PublicationLock lock;
    private final Attempts attempts;
    private final StagedPictures staged;
    private final RemoteObjects objects;
    private final Audit audit;
    private final Clock clock;

    ClearStaged(PublicationLock lock, Attempts attempts, StagedPictures staged, RemoteObjects objects, Audit audit, Clock clock) {
        this.lock = lock;
        this.attempts = attempts;
        this.staged = staged;
        this.objects = objects;
        this.audit = audit;
        this.clock = clock;
    }

    /** A publication at rest with the pictures it left behind, perhaps none that is known. */
    public record Leftovers(Publication publication, List<RemoteObject> pictures) {
    }

    /** What there is to remove; empty while the publication moves. */
    @Transactional
    public Optional<Leftovers> wanted(UUID schoolId, UUID publicationId) {
        return lock.lock(schoolId, publicationId).filter(publication -> StagedPictures.atRest(publication.state()))
                .map(publication -> new Leftovers(publication, staged.leftBehind(publication, publication.state())));
    }

    /**
     * Since when an upload may have arrived of which nobody noted it: a worker died in between. Empty while an answer may still be on its
     * way, for then somebody may be about to note it.
     */
    @Transactional
    public Optional<Instant> unnoticedSince(UUID schoolId, UUID publicationId) {
        var settled = clock.instant().minus(ANSWERS_ARRIVE_WITHIN);
        return attempts.newest(schoolId, publicationId).filter(newest -> !newest.startedAt().isAfter(settled))
                .flatMap(newest -> attempts.oldest(schoolId, publicationId)).map(oldest -> oldest.startedAt().minus(CLOCKS_DIFFER));
    }

    /** When the answers of the newest attempt have arrived, so that what nobody noted may be looked for; empty where nothing was tried. */
    @Transactional
    public Optional<Instant> settledAt(UUID schoolId, UUID publicationId) {
        return attempts.newest(schoolId, publicationId).map(newest -> newest.startedAt().plus(ANSWERS_ARRIVE_WITHIN));
    }

    /** Takes pictures in that were found on the network and that no publication knows; they are left behind like others. */
    @Transactional
    public List<RemoteObject> unnoticed(Publication publication, List<RemoteRef> found) {
        lock.lock(publication.schoolId(), publication.id());
        var known = new HashSet<>(objects.known(publication.schoolId(), publication.accountId()));
        found.stream().filter(ref -> !known.contains(ref.id())).forEach(ref -> {
            var id = Ids.next();
            objects.note(publication.schoolId(), id, publication.id(), ref.kind(), ref.id(), RemoteState.STAGED, clock.instant(), 0);
            audit.record(new Actor.Software(publication.schoolId()), "STAGED_PICTURE_FOUND", "remote_object", id, ref.kind().name());
        });
        return staged.leftBehind(publication, publication.state());
    }

    /** A read showed that this picture is gone. */
    @Transactional
    public void gone(RemoteObject picture) {
        if (objects.gone(picture.schoolId(), picture.id(), clock.instant()) == 1) {
            audit.record(new Actor.Software(picture.schoolId()), "STAGED_PICTURE_GONE", "remote_object", picture.id(), picture.kind().name());
        }
    }
}
