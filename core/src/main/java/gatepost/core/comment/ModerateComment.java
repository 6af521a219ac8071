package gatepost.core.comment;

import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** A person hides a comment, shows it again or lets it stand. The network is called later, by the worker. */
@Singleton
public class ModerateComment {

    private final Comments comments;
    private final EvidenceLocker evidence;
    private final ModerationActions actions;
    private final CommentJournal journal;
    private final Jobs jobs;
    private final Clock clock;

    ModerateComment(Comments comments, EvidenceLocker evidence, ModerationActions actions, CommentJournal journal, Jobs jobs,
                    Clock clock) {
        this.comments = comments;
        this.evidence = evidence;
        this.actions = actions;
        this.journal = journal;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * @throws MissingException    if the actor's school has no such comment
     * @throws NotAllowedException unless {@link CommentPolicy#actions} lists the action
     */
    @Transactional
    public void handle(Actor.Person actor, UUID commentId, ModerationKind kind, ReasonCode reason) {
        var comment = comments.lock(actor.schoolId(), commentId).orElseThrow(() -> new MissingException("comment"));
        CommentPolicy.require(kind, actor, comment);
        var now = clock.instant();
        actions.save(new ModerationAction(comment.schoolId(), Ids.next(), comment.id(), kind, reason, actor.name(), now));
        journal.changed(actor, comment, "COMMENT_" + kind, reason.name());
        comments.allow(comment.schoolId(), comment.id(), kind != ModerationKind.HIDE);
        switch (kind) {
            case HIDE -> hide(actor, comment);
            case UNHIDE -> askNetwork(actor, comment, CommentState.SHOWING);
            case ALLOW -> {
                if (comment.state() == CommentState.HIDE_FAILED) {
                    journal.enter(actor, comment, CommentState.VISIBLE, "");
                }
            }
        }
    }

    private void hide(Actor.Person actor, Comment comment) {
        // what was there is kept before anything happens to it (I5)
        evidence.save(Evidence.of(comment, actor.name(), clock.instant()));
        askNetwork(actor, comment, CommentState.HIDING);
    }

    private void askNetwork(Actor.Person actor, Comment comment, CommentState state) {
        journal.enter(actor, comment, state, "");
        jobs.ask(JobKind.MODERATE_COMMENT, comment.schoolId(), comment.id(), clock.instant());
    }
}
