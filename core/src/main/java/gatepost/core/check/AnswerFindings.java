package gatepost.core.check;

import gatepost.core.post.Post;
import gatepost.core.post.PostAction;
import gatepost.core.post.PostFacts;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.Posts;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Lets the author of a draft say why something that was found may stay. What blocks cannot be answered: the words have to change. */
@Singleton
public class AnswerFindings {

    private static final int LONGEST_REASON = 500;

    private final Posts posts;
    private final CheckRuns runs;
    private final Findings findings;
    private final FindingAnswers answers;
    private final PostJournal journal;
    private final Clock clock;

    AnswerFindings(Posts posts, CheckRuns runs, Findings findings, FindingAnswers answers, PostJournal journal, Clock clock) {
        this.posts = posts;
        this.runs = runs;
        this.findings = findings;
        this.answers = answers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Answers findings of the newest check with one reason, in place of what was said before.
     *
     * @throws MissingException    where a finding is not of the newest check
     * @throws NotAllowedException for a finding that no reason settles
     */
    @Transactional
    public void handle(Actor.Person actor, UUID postId, Set<UUID> findingIds, String reason) {
        var post = lock(actor, postId);
        var why = requireReason(reason.strip());
        var now = clock.instant();
        for (var id : findingIds) {
            var finding = finding(post, id);
            if (!AnswerPolicy.answerable(finding)) {
                throw new NotAllowedException("A reason does not help here: the words have to change.");
            }
            answers.remove(post.schoolId(), post.id(), finding.about());
            answers.save(new FindingAnswer(post.schoolId(), post.id(), finding.about(), why, actor.personId(), actor.name(), now));
            journal.changed(actor, post, "FINDING_ANSWERED", finding.code() + " " + finding.id() + ": " + why);
        }
    }

    /** Takes an answer back: what was found asks again. */
    @Transactional
    public void forget(Actor.Person actor, UUID postId, UUID findingId) {
        var post = lock(actor, postId);
        var finding = finding(post, findingId);
        if (answers.remove(post.schoolId(), post.id(), finding.about()) == 0) {
            throw new MissingException("answer");
        }
        journal.changed(actor, post, "FINDING_ANSWER_TAKEN_BACK", finding.code() + " " + finding.id());
    }

    private Post lock(Actor.Person actor, UUID postId) {
        var post = posts.lock(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        PostPolicy.require(PostAction.EDIT, actor, post, PostFacts.NONE);
        return post;
    }

    private Finding finding(Post post, UUID id) {
        return runs.newest(post.schoolId(), post.id(), CheckRun.WORDS).stream()
                .flatMap(run -> findings.ofRun(post.schoolId(), run.id()).stream()).filter(it -> it.id().equals(id)).findFirst()
                .orElseThrow(() -> new MissingException("finding"));
    }

    private static String requireReason(String reason) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new UnreadyException(Issue.of("REASON_MISSING", reason.isEmpty() ? "Say in a few words why this may stay."
                    : "Keep the reason under " + LONGEST_REASON + " characters.").inField("reason"));
        }
        return reason;
    }
}
