package gatepost.api.today;

import gatepost.api.today.Today.Card;
import gatepost.api.today.Today.CardKind;
import gatepost.core.comment.CommentFilter;
import gatepost.core.comment.CommentReader;
import gatepost.core.post.PostLine;
import gatepost.core.post.PostLines;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.PostState;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.Publications;
import gatepost.core.review.ReviewQueue;
import gatepost.core.school.RolePolicy;
import gatepost.core.shared.Actor;
import gatepost.core.takedown.Takedowns;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the cards of one person. */
@Singleton
class TodayCards {

    private static final int MOST_CARDS = 5;
    private static final int LOOKED_AT = 50;

    private final ReviewQueue queue;
    private final PostLines lines;
    private final CommentReader comments;
    private final Publications publications;
    private final PublicationFacts facts;
    private final Takedowns takedowns;

    TodayCards(ReviewQueue queue, PostLines lines, CommentReader comments, Publications publications, PublicationFacts facts,
               Takedowns takedowns) {
        this.queue = queue;
        this.lines = lines;
        this.comments = comments;
        this.publications = publications;
        this.facts = facts;
        this.takedowns = takedowns;
    }

    List<Card> of(Actor.Person person) {
        var cards = new ArrayList<Card>();
        if (PostPolicy.mayDecide(person.role())) {
            byHand(person).ifPresent(cards::add);
            astray(person).ifPresent(cards::add);
            toReview(person).ifPresent(cards::add);
        }
        if (RolePolicy.mayModerate(person.role())) {
            toModerate(person).ifPresent(cards::add);
        }
        if (PostPolicy.mayDraft(person.role())) {
            own(person, PostState.STOPPED, CardKind.STOPPED, "was stopped").ifPresent(cards::add);
            own(person, PostState.CHANGES_REQUESTED, CardKind.CHANGES_REQUESTED, "needs a change").ifPresent(cards::add);
            own(person, PostState.DRAFT, CardKind.DRAFT, "is still a draft").ifPresent(cards::add);
        }
        return cards.stream().limit(MOST_CARDS).toList();
    }

    private Optional<Card> byHand(Actor.Person person) {
        return takedowns.byHand(person.schoolId(), LOOKED_AT).stream().findFirst()
                .flatMap(it -> publications.find(person.schoolId(), it.publicationId())
                        .map(sent -> new Card(CardKind.TAKEDOWN, "Remove a post by hand", it.sentence(), 1, sent.postId(),
                                "/posts/" + sent.postId(), it.requestedAt())));
    }

    private Optional<Card> astray(Actor.Person person) {
        return publications.astray(person.schoolId(), LOOKED_AT).stream().filter(facts::needsDecision).findFirst()
                .map(it -> new Card(CardKind.UNKNOWN, "A post did not go the plain way on " + it.network().label(), it.sentence(), 1,
                        it.postId(), "/posts/" + it.postId(), it.dueAt()));
    }

    private Optional<Card> toReview(Actor.Person person) {
        var waiting = queue.waiting(person.schoolId(), person.personId(), LOOKED_AT);
        return waiting.stream().findFirst().map(it -> new Card(CardKind.REVIEW,
                waiting.size() == 1 ? "1 post waits for you" : waiting.size() + " posts wait for you",
                "The longest: " + titled(it.title()) + " by " + it.author() + ".", waiting.size(), it.postId(), "/review/" + it.postId(),
                it.submittedAt()));
    }

    private Optional<Card> toModerate(Actor.Person person) {
        var waiting = comments.page(person, CommentFilter.NEEDS_YOU, Optional.empty(), "", 0, 1);
        return waiting.needsYou() == 0 ? Optional.empty() : Optional.of(new Card(CardKind.COMMENTS,
                waiting.needsYou() == 1 ? "1 comment needs you" : waiting.needsYou() + " comments need you",
                "Read it, then hide it or leave it.", waiting.needsYou(), null, "/comments?filter=needs-you", null));
    }

    private Optional<Card> own(Actor.Person person, PostState state, CardKind kind, String what) {
        var author = person.personId().toString();
        var states = List.of(state.name());
        var count = lines.count(person.schoolId(), states, author, "%");
        return lines.page(person.schoolId(), states, author, "%", 1, 0).stream().findFirst()
                .map(it -> new Card(kind, titled(it.title()) + " " + what, detail(it, count), count, it.id(), "/posts/" + it.id() + "/edit",
                        it.updatedAt()));
    }

    private static String detail(PostLine line, long count) {
        var others = count > 1 ? " And %d more.".formatted(count - 1) : "";
        var faces = line.unanswered() == 1 ? "1 face needs an answer." : line.unanswered() + " faces need an answer.";
        return (line.unanswered() == 0 ? "Open it and go on." : faces) + others;
    }

    private static String titled(String title) {
        return title.isBlank() ? "A post without a title" : "“" + title + "”";
    }
}
