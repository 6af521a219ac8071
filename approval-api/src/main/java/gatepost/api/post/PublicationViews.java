package gatepost.api.post;

import gatepost.core.account.SocialAccount;
import gatepost.core.publication.FoundPosts;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.PublicationState;
import gatepost.core.takedown.Takedown;
import gatepost.core.takedown.TakedownState;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Publications with their takedowns as pages show them. */
@Singleton
class PublicationViews {

    private final PublicationFacts facts;
    private final FoundPosts found;

    PublicationViews(PublicationFacts facts, FoundPosts found) {
        this.facts = facts;
        this.found = found;
    }

    PublicationView of(Publication it, Optional<Takedown> takedown, Map<UUID, SocialAccount> accounts) {
        return new PublicationView(it.id(), it.accountId(), it.network(), accounts.get(it.accountId()).name(), it.state(), it.dueAt(), it.expiresAt(),
                it.publishedAt(), orNull(it.permalink()), orNull(it.sentence()), facts.needsDecision(it), facts.maySendAgain(it), found(it),
                takedown.map(order -> of(order, it)).orElse(null));
    }

    private List<PublicationView.FoundView> found(Publication it) {
        return it.state() != PublicationState.UNKNOWN ? List.of() : found.ofPublication(it.schoolId(), it.id()).stream()
                .map(post -> new PublicationView.FoundView(post.id(), post.permalink(), post.postedAt())).toList();
    }

    private static TakedownView of(Takedown it, Publication publication) {
        // Where only a person can remove it, the link takes them to it.
        var link = it.state() == TakedownState.MANUAL ? orNull(publication.permalink()) : null;
        return new TakedownView(it.id(), it.state(), it.cause(), it.requestedAt(), it.confirmedAt(), orNull(it.sentence()), link);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
