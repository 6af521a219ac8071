package gatepost.core.takedown;

import gatepost.core.consent.ConsentScope;
import gatepost.core.post.Post;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.Publications;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
    private final Publications publications;

    FindAffected(AffectedPosts posts, Publications publications) {
        this.posts = posts;
        this.publications = publications;
    }

    /** Every post that depends on one of these consents of this person, the most serious first. */
    @Transactional
    List<Affected> handle(UUID schoolId, UUID subjectId, Set<ConsentScope> scopes) {
        var reached = reached(schoolId, subjectId, scopes);
        var waiting = resting(posts.inWaiting(schoolId, subjectId), scopes);
        var affected = new ArrayList<Affected>();
        for (var post : posts.frozen(schoolId, subjectId)) {
            sent(post, reached.getOrDefault(post.id(), List.of())).or(() -> waits(post, waiting.getOrDefault(post.id(), List.of())))
                    .ifPresent(affected::add);
        }
        var seen = affected.stream().map(it -> it.post().id()).collect(Collectors.toSet());
        var networks = scopes.stream().map(ConsentScope::network).collect(Collectors.toSet());
        posts.drafts(schoolId, subjectId).stream().filter(post -> !seen.contains(post.id()))
                .forEach(post -> affected.add(new Affected(post, Affected.Effect.DRAFT_HELD, networks, List.of())));
        affected.sort((a, b) -> b.effect().compareTo(a.effect()));
        return affected;
    }

    /** What stops or comes down, by post. */
    private Map<UUID, List<Publication>> reached(UUID schoolId, UUID subjectId, Set<ConsentScope> scopes) {
        var resting = resting(posts.inPublications(schoolId, subjectId), scopes).keySet();
        return publications.depicting(schoolId, subjectId).stream()
                .filter(it -> resting.contains(it.id()) && (STOPPABLE.contains(it.state()) || PublicationFacts.maybePublic(it)))
                .collect(Collectors.groupingBy(Publication::postId));
    }

    private static Map<UUID, List<Occurrence>> resting(List<Occurrence> occurrences, Set<ConsentScope> scopes) {
        return occurrences.stream().filter(it -> it.restsOn(scopes)).collect(Collectors.groupingBy(Occurrence::placeId));
    }

    private static Optional<Affected> sent(Post post, List<Publication> reached) {
        if (reached.isEmpty()) {
            return Optional.empty();
        }
        var networks = reached.stream().map(Publication::network).collect(Collectors.toSet());
        var effect = reached.stream().anyMatch(PublicationFacts::maybePublic) ? Affected.Effect.TAKEN_DOWN : Affected.Effect.STOPPED;
        return Optional.of(new Affected(post, effect, networks, reached));
    }

    private static Optional<Affected> waits(Post post, List<Occurrence> resting) {
        return resting.isEmpty() ? Optional.empty() : Optional.of(new Affected(post, Affected.Effect.STOPPED,
                resting.stream().map(Occurrence::network).collect(Collectors.toSet()), List.of()));
    }
}
