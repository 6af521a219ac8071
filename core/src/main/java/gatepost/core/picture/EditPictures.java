package gatepost.core.picture;

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

/** What every change of a draft's pictures begins with: the post locked, the person allowed, the picture found. */
@Singleton
class EditPictures {

    private final Posts posts;
    private final DraftPictures pictures;
    private final PostJournal journal;

    EditPictures(Posts posts, DraftPictures pictures, PostJournal journal) {
        this.posts = posts;
        this.pictures = pictures;
        this.journal = journal;
    }

    Post lock(Actor.Person actor, UUID postId) {
        var post = posts.lock(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        PostPolicy.require(PostAction.EDIT, actor, post, PostFacts.NONE);
        return post;
    }

    DraftPicture picture(Post post, UUID pictureId) {
        return pictures.find(post.schoolId(), post.id(), pictureId).orElseThrow(() -> new MissingException("picture"));
    }

    void done(Actor.Person actor, Post post, String action, UUID pictureId, String reason) {
        journal.changed(actor, post, action, "picture " + pictureId + ": " + reason);
    }

    void done(Actor.Person actor, Post post, String action, UUID pictureId) {
        journal.changed(actor, post, action, "picture " + pictureId);
    }
}
