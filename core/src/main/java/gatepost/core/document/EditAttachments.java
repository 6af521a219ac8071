package gatepost.core.document;

import gatepost.core.post.Post;
import gatepost.core.post.PostAction;
import gatepost.core.post.PostFacts;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.Posts;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What every change of a draft's documents begins and ends with: the post locked and the person allowed, the change written down. */
@Singleton
class EditAttachments {

    private final Posts posts;
    private final PostJournal journal;

    EditAttachments(Posts posts, PostJournal journal) {
        this.posts = posts;
        this.journal = journal;
    }

    Post lock(Actor.Person actor, UUID postId) {
        var post = posts.lock(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        PostPolicy.require(PostAction.EDIT, actor, post, PostFacts.NONE);
        return post;
    }

    void done(Actor.Person actor, Post post, String action, UUID attachmentId) {
        journal.changed(actor, post, action, "attachment " + attachmentId);
    }
}
