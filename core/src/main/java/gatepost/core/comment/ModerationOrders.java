package gatepost.core.comment;

import gatepost.core.account.port.Presence;
import gatepost.core.shared.Actor;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The orders that people's moderation leaves for the worker, and what became of them. */
@Singleton
public class ModerationOrders {

    private final Comments comments;
    private final EvidenceLocker evidence;
    private final ModerationActions actions;
    private final WatchedPosts posts;
    private final CommentJournal journal;

    ModerationOrders(Comments comments, EvidenceLocker evidence, ModerationActions actions, WatchedPosts posts, CommentJournal journal) {
        this.comments = comments;
        this.evidence = evidence;
        this.actions = actions;
        this.posts = posts;
        this.journal = journal;
    }

    /** What is left to do now; empty when it was done already. */
    @Transactional
    public Optional<ModerationOrder> open(UUID schoolId, UUID commentId) {
        return comments.find(schoolId, commentId)
                .filter(comment -> comment.state() == CommentState.HIDING || comment.state() == CommentState.SHOWING)
                .map(comment -> new ModerationOrder(comment, posts.above(schoolId, commentId).orElseThrow(),
                        comment.state() == CommentState.HIDING, !evidence.of(schoolId, commentId).isEmpty(), askedAt(comment)));
    }

    private Instant askedAt(Comment comment) {
        return actions.newest(comment.schoolId(), comment.id()).map(ModerationAction::at).orElseThrow();
    }

    /**
     * Enters what a read after the call showed.
     *
     * @return whether that fulfils the order; otherwise nothing changed and the order stays open
     */
    @Transactional
    public boolean conclude(ModerationOrder order, Presence presence) {
        var reached = switch (presence) {
            case Presence.Gone _ -> Optional.of(CommentState.GONE);
            case Presence.Hidden _ -> order.hide() ? Optional.of(CommentState.HIDDEN) : Optional.<CommentState>empty();
            case Presence.Live _ -> order.hide() ? Optional.<CommentState>empty() : Optional.of(CommentState.VISIBLE);
            case Presence.NotKnown _ -> Optional.<CommentState>empty();
        };
        reached.ifPresent(state -> enter(order, state, ""));
        return reached.isPresent();
    }

    /**
     * Gives the order up.
     *
     * @param sentence what happened and what a person can do
     */
    @Transactional
    public void giveUp(ModerationOrder order, String sentence) {
        enter(order, order.hide() ? CommentState.HIDE_FAILED : CommentState.HIDDEN, sentence);
    }

    /** Only while the order is open: a late second run finds it fulfilled and changes nothing. */
    private void enter(ModerationOrder order, CommentState state, String sentence) {
        comments.lock(order.comment().schoolId(), order.comment().id())
                .filter(now -> now.state() == order.comment().state())
                .ifPresent(now -> journal.enter(new Actor.Software(now.schoolId()), now, state, sentence));
    }
}
