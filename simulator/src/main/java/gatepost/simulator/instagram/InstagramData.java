package gatepost.simulator.instagram;

import gatepost.simulator.media.MediaStore;
import gatepost.simulator.store.Records;
import gatepost.simulator.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Everything Instagram remembers, and the questions asked of it. */
final class InstagramData {

  final Store store;
  final MediaStore files;
  final Records<InstagramAccount> accounts;
  final Records<Container> containers;
  final Records<Post> posts;
  final Records<Comment> comments;
  private final Clock clock;

  InstagramData(Store store, MediaStore files, Clock clock) {
    this.store = store;
    this.files = files;
    this.clock = clock;
    this.accounts = store.records("instagram.accounts", InstagramAccount.class);
    this.containers = store.records("instagram.containers", Container.class);
    this.posts = store.records("instagram.posts", Post.class);
    this.comments = store.records("instagram.comments", Comment.class);
  }

  /** Now, to the second, as Instagram tells times. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  Optional<Post> livePost(String id) {
    return posts.find(id).filter(Post::live);
  }

  /** Newest first. */
  List<Post> livePostsOf(InstagramAccount account) {
    List<Post> found = posts.where(post -> post.live() && post.accountId().equals(account.id()));
    Collections.reverse(found);
    return found;
  }

  /** Comments on the post itself, newest first. */
  List<Comment> commentsOn(Post post) {
    List<Comment> found =
        comments.where(comment -> comment.live() && comment.postId().equals(post.id()) && comment.parentId().isEmpty());
    Collections.reverse(found);
    return found;
  }

  /** Oldest first. */
  List<Comment> repliesTo(Comment comment) {
    return comments.where(reply -> reply.live() && reply.parentId().equals(Optional.of(comment.id())));
  }

  List<Container> picturesOf(Post post) {
    return post.pictures().stream().flatMap(id -> containers.find(id).stream()).toList();
  }

  /** What was being fetched when the process ended never arrives; pictures of deleted posts go. */
  void tidyUp() {
    containers
        .where(container -> container.status() == Container.Status.IN_PROGRESS)
        .forEach(lost -> store.write(tx -> {
          tx.put(containers, lost.id(), lost.with(Container.Status.ERROR, "Error: the fetch was interrupted."));
          return lost;
        }));
    posts.where(post -> !post.live()).forEach(post -> picturesOf(post).forEach(picture -> files.remove(picture.id())));
  }
}
