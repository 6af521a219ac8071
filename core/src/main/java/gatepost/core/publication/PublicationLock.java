package gatepost.core.publication;

import gatepost.core.post.Posts;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Locks a publication the way every transaction does: its post first. One order everywhere means that no two wait for each other. */
@Singleton
public class PublicationLock {

    private final Posts posts;
    private final Publications publications;

    PublicationLock(Posts posts, Publications publications) {
        this.posts = posts;
        this.publications = publications;
    }

    /** The publication as it stands, held until the transaction ends. */
    public Optional<Publication> lock(UUID schoolId, UUID publicationId) {
        return publications.find(schoolId, publicationId).flatMap(found -> {
            posts.lock(schoolId, found.postId());
            return publications.lock(schoolId, publicationId);
        });
    }
}
