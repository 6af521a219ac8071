package gatepost.api.post;

import gatepost.core.account.SocialAccount;
import gatepost.core.account.SocialAccounts;
import gatepost.core.post.Post;
import gatepost.core.post.PostFacts;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.post.Status;
import gatepost.core.post.Statuses;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.Publications;
import gatepost.core.review.AfterApproval;
import gatepost.core.review.Approvals;
import gatepost.core.review.Decision;
import gatepost.core.review.DecisionKind;
import gatepost.core.review.RevisionDetails;
import gatepost.core.review.Revisions;
import gatepost.core.review.SnapshotReader;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.takedown.Takedown;
import gatepost.core.takedown.Takedowns;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together everything a person may know of one post. */
@Singleton
public class PostViews {

    private final Posts posts;
    private final Statuses statuses;
    private final SnapshotReader snapshots;
    private final SocialAccounts accounts;
    private final Revisions revisions;
    private final RevisionDetails details;
    private final Approvals approvals;
    private final AfterApproval after;
    private final Publications publications;
    private final PublicationFacts publicationFacts;
    private final PublicationViews publicationViews;
    private final Takedowns takedowns;

    PostViews(Posts posts, Statuses statuses, SnapshotReader snapshots, SocialAccounts accounts, Revisions revisions,
              RevisionDetails details, Approvals approvals, AfterApproval after, Publications publications,
              PublicationFacts publicationFacts, PublicationViews publicationViews, Takedowns takedowns) {
        this.posts = posts;
        this.statuses = statuses;
        this.snapshots = snapshots;
        this.accounts = accounts;
        this.revisions = revisions;
        this.details = details;
        this.approvals = approvals;
        this.after = after;
        this.publications = publications;
        this.publicationFacts = publicationFacts;
        this.publicationViews = publicationViews;
        this.takedowns = takedowns;
    }

    /** @throws MissingException where the person's school has no such post */
    @Transactional
    public PostView of(Actor.Person reader, UUID postId) {
        if (!PostPolicy.mayRead(reader.role())) {
            throw new NotAllowedException("Your role does not open posts.");
        }
        var post = posts.find(reader.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        var byId = accounts.findBySchoolIdOrderByNetworkAscAndNameAsc(post.schoolId()).stream().collect(Collectors.toMap(SocialAccount::id, Function.identity()));
        var history = statuses.ofPost(post.schoolId(), post.id());
        var sent = publications.ofPost(post.schoolId(), post.id());
        var orders = takedowns.ofPost(post.schoolId(), post.id());
        var decision = approvals.newestDecision(post.schoolId(), post.id());
        var facts = facts(post, decision, sent, orders);
        var snapshot = snapshots.of(post);
        var draft = new DraftViews(snapshot, byId.values().stream().map(SocialAccount::network)
                .collect(Collectors.toCollection(TreeSet::new)));
        var revision = revisions.newest(post.schoolId(), post.id())
                .map(it -> new RevisionViews(details.of(it), snapshot.pictures(), byId).view(snapshot.draft(), reader.role()));
        return new PostView(post.id(), snapshot.draft().title(), post.state(), author(post, history), post.createdAt(),
                PostPolicy.actions(reader, post, facts), draft.draft(), draft.check(reader.role()), draft.readiness(),
                note(post, history), revision.orElse(null), decision.map(it -> view(it, facts)).orElse(null),
                sent.stream().map(it -> publicationViews.of(it, order(orders, it), byId)).toList(),
                Timelines.of(history, sent, orders));
    }

    private PostFacts facts(Post post, Optional<Decision> decision, List<Publication> sent, List<Takedown> orders) {
        var undoOpen = decision.filter(it -> it.kind() == DecisionKind.APPROVED)
                .filter(it -> after.recallable(post.schoolId(), it.id())).isPresent();
        var removable = sent.stream().anyMatch(it -> PublicationFacts.maybePublic(it) && order(orders, it).isEmpty());
        return new PostFacts(undoOpen, removable, sent.stream().anyMatch(publicationFacts::needsDecision));
    }

    private static Optional<Takedown> order(List<Takedown> orders, Publication publication) {
        return orders.stream().filter(it -> it.publicationId().equals(publication.id())).findFirst();
    }

    private static PersonView author(Post post, List<Status> history) {
        return new PersonView(post.authorId(), history.getFirst().actor());
    }

    private static String note(Post post, List<Status> history) {
        var note = Timelines.note(post.state(), history);
        var told = post.state() == PostState.CHANGES_REQUESTED || post.state() == PostState.REJECTED
                || post.state() == PostState.STOPPED || post.state() == PostState.DRAFT;
        return told && !note.isEmpty() ? note : null;
    }

    private static DecisionView view(Decision it, PostFacts facts) {
        return new DecisionView(it.id(), it.kind(), it.name(), it.decidedAt(), it.note().isEmpty() ? null : it.note(),
                facts.undoOpen() ? it.undoUntil() : null);
    }
}
