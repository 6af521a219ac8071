package gatepost.core.publication;

import gatepost.core.account.port.RemoteRef;
import gatepost.core.review.Revisions;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How far a publication came. Each part of a thread is noted as it is known to be public, so the next always answers the last one known. */
@Singleton
class SentParts {

    private final RemoteObjects objects;
    private final Revisions revisions;

    SentParts(RemoteObjects objects, Revisions revisions) {
        this.objects = objects;
        this.revisions = revisions;
    }

    /** How many parts of it went out, also where they are gone again. */
    int count(Publication publication) {
        return (int) objects.parts(publication.schoolId(), publication.id()).stream().map(RemoteObject::position).distinct().count();
    }

    /** Of how many parts it consists. */
    int whole(Publication publication) {
        var revision = revisions.find(publication.schoolId(), publication.revisionId()).orElseThrow();
        return revisions.whole(revision).words(publication.accountId()).size();
    }

    /** Where an attempt stands in its thread. */
    ThreadPlace place(Attempt attempt) {
        return attempt.part() == 0 ? ThreadPlace.FIRST : new ThreadPlace(attempt.part(), Optional.of(before(attempt)));
    }

    private RemoteRef before(Attempt attempt) {
        return objects.parts(attempt.schoolId(), attempt.publicationId()).stream().filter(object -> object.position() == attempt.part() - 1)
                .map(RemoteObject::ref).findFirst().orElseThrow();
    }
}
