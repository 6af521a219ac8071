package gatepost.core.takedown;

import gatepost.core.account.Network;
import gatepost.core.consent.ConsentScope;
import gatepost.core.post.Post;
import gatepost.core.post.PostState;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.Publications;
import gatepost.core.review.Depiction;
import gatepost.core.review.FrozenRevision;
import gatepost.core.review.RevisionTarget;
import gatepost.core.review.Revisions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what a withdrawal would reach, before and while it is recorded (C5). */
@Singleton
class FindAffected {

    private static final Set<PublicationState> STOPPABLE = EnumSet.of(PublicationState.SCHEDULED, PublicationState.MISSED,
            PublicationState.REFUSED);

    private final AffectedPosts posts;
    private final Revisions revisions;
    private final Publications publications;

    FindAffected(AffectedPosts posts, Revisions revisions, Publications publications) {
        this.posts = posts;
        this.revisions = revisions;
        this.publications = publications;
    }

    /** Every post that depends on one of these consents of this person, the most serious first. */
    @Transactional
    List<Affected> handle(UUID schoolId, UUID subjectId, Set<ConsentScope> scopes) {
        var affected = new ArrayList<Affected>();
        for (var post : posts.frozen(schoolId, subjectId)) {
            frozen(post, subjectId, scopes).ifPresent(affected::add);
        }
        var seen = affected.stream().map(it -> it.post().id()).collect(Collectors.toSet());
        var networks = scopes.stream().map(ConsentScope::network).collect(Collectors.toSet());
        posts.drafts(schoolId, subjectId).stream().filter(post -> !seen.contains(post.id()))
                .forEach(post -> affected.add(new Affected(post, Affected.Effect.DRAFT_HELD, networks, List.of())));
        affected.sort((a, b) -> b.effect().compareTo(a.effect()));
        return affected;
    }

    private Optional<Affected> frozen(Post post, UUID subjectId, Set<ConsentScope> scopes) {
        var reached = publications.ofPost(post.schoolId(), post.id()).stream()
                .filter(it -> STOPPABLE.contains(it.state()) || PublicationFacts.maybePublic(it))
                // Each by its own revision: an older one may be public while a newer one waits.
                .filter(it -> revisions.find(it.schoolId(), it.revisionId()).map(revisions::whole)
                        .filter(frozen -> depends(frozen, subjectId, scopes).contains(it.network())).isPresent()).toList();
        if (reached.isEmpty()) {
            return waiting(post, subjectId, scopes);
        }
        var networks = reached.stream().map(Publication::network).collect(Collectors.toSet());
        var effect = reached.stream().anyMatch(PublicationFacts::maybePublic) ? Affected.Effect.TAKEN_DOWN : Affected.Effect.STOPPED;
        return Optional.of(new Affected(post, effect, networks, reached));
    }

    private Optional<Affected> waiting(Post post, UUID subjectId, Set<ConsentScope> scopes) {
        return Optional.of(post).filter(it -> it.state() == PostState.WAITING)
                .flatMap(it -> revisions.newest(it.schoolId(), it.id())).map(revisions::whole)
                .map(frozen -> depends(frozen, subjectId, scopes)).filter(networks -> !networks.isEmpty())
                .map(networks -> new Affected(post, Affected.Effect.STOPPED, networks, List.of()));
    }

    /** The networks of a revision on which it depends on these consents of this person. */
    private static Set<Network> depends(FrozenRevision frozen, UUID subjectId, Set<ConsentScope> scopes) {
        var kinds = frozen.depictions().stream().filter(it -> it.subjectId().equals(subjectId)).map(Depiction::kind)
                .map(kind -> kind.consent()).collect(Collectors.toSet());
        return frozen.targets().stream().map(RevisionTarget::network)
                .filter(network -> kinds.stream().anyMatch(kind -> scopes.contains(new ConsentScope(network, kind))))
                .collect(Collectors.toSet());
    }
}
