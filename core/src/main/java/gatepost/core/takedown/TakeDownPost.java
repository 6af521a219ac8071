package gatepost.core.takedown;

import gatepost.core.post.PostAction;
import gatepost.core.post.PostFacts;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.Posts;
import gatepost.core.publication.OrderedRemovals;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.Publications;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Takes publications of a post down because a person says so. */
@Singleton
public class TakeDownPost {

    private final Posts posts;
    private final Publications publications;
    private final OrderedRemovals removals;
    private final OrderTakedown order;

    TakeDownPost(Posts posts, Publications publications, OrderedRemovals removals, OrderTakedown order) {
        this.posts = posts;
        this.publications = publications;
        this.removals = removals;
        this.order = order;
    }

    /** @param publicationIds which; empty means all */
    @Transactional
    public void handle(Actor.Person actor, UUID postId, String reason, Set<UUID> publicationIds) {
        var post = posts.lock(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        var all = publications.ofPost(post.schoolId(), post.id());
        PostPolicy.require(PostAction.TAKE_DOWN, actor, post,
                new PostFacts(false, all.stream().anyMatch(it -> PublicationFacts.maybePublic(it) && !removals.ordered(it.schoolId(), it.id())), false));
        if (reason.isBlank() || reason.length() > 500) {
            throw new UnreadyException(Issue.of("REASON_MISSING", "Say in a few words why it comes down.").inField("reason"));
        }
        all.stream().filter(it -> publicationIds.isEmpty() || publicationIds.contains(it.id()))
                .forEach(it -> order.handle(actor, it, reason));
    }
}
