package gatepost.core.review;

import gatepost.core.post.PostAction;
import gatepost.core.post.PostFacts;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Lets the author take a waiting post back to write on. */
@Singleton
public class TakeBack {

    private final Posts posts;
    private final PostJournal journal;

    TakeBack(Posts posts, PostJournal journal) {
        this.posts = posts;
        this.journal = journal;
    }

    @Transactional
    public void handle(Actor.Person actor, UUID postId) {
        var post = posts.lock(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        PostPolicy.require(PostAction.TAKE_BACK, actor, post, PostFacts.NONE);
        journal.enter(actor, post, PostState.DRAFT, "taken back by its author");
    }
}
