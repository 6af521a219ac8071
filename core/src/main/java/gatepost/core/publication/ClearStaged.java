package gatepost.core.publication;

import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The transactions of removing pictures that a publication handed over and does not show. */
@Singleton
public class ClearStaged {

    private final PublicationLock lock;
    private final StagedPictures staged;
    private final RemoteObjects objects;
    private final Audit audit;
    private final Clock clock;

    ClearStaged(PublicationLock lock, StagedPictures staged, RemoteObjects objects, Audit audit, Clock clock) {
        this.lock = lock;
        this.staged = staged;
        this.objects = objects;
        this.audit = audit;
        this.clock = clock;
    }

    /** A publication at rest with the pictures it left behind, at least one. */
    public record Leftovers(Publication publication, List<RemoteObject> pictures) {
    }

    /** What there is to remove. */
    @Transactional
    public Optional<Leftovers> wanted(UUID schoolId, UUID publicationId) {
        return lock.lock(schoolId, publicationId)
                .map(publication -> new Leftovers(publication, staged.leftBehind(publication, publication.state())))
                .filter(leftovers -> !leftovers.pictures().isEmpty());
    }

    /** A read showed that this picture is gone. */
    @Transactional
    public void gone(RemoteObject picture) {
        if (objects.gone(picture.schoolId(), picture.id(), clock.instant()) == 1) {
            audit.record(new Actor.Software(picture.schoolId()), "STAGED_PICTURE_GONE", "remote_object", picture.id(), picture.kind().name());
        }
    }
}
