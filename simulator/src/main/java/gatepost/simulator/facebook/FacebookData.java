package gatepost.simulator.facebook;

import gatepost.simulator.media.MediaStore;
import gatepost.simulator.store.Records;
import gatepost.simulator.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Everything Facebook remembers, and the questions asked of it. */
final class FacebookData {

  final Store store;
  final MediaStore media;
  final Records<Page> pages;
  final Records<Post> posts;
  final Records<Photo> photos;
  final Records<Comment> comments;
  private final Clock clock;

  FacebookData(Store store, MediaStore media, Clock clock) {
    this.store = store;
    this.media = media;
    this.clock = clock;
    this.pages = store.records("facebook.pages", Page.class);
    this.posts = store.records("facebook.posts", Post.class);
    this.photos = store.records("facebook.photos", Photo.class);
    this.comments = store.records("facebook.comments", Comment.class);
  }

  /** Now, to the millisecond. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  Optional<Post> livePost(String id) {
    return posts.find(id).filter(Post::live);
  }

  Optional<Photo> livePhoto(String id) {
    return photos.find(id).filter(Photo::live);
  }

  Optional<Comment> liveComment(String id) {
    return comments.find(id).filter(Comment::live);
  }

  /** Newest first. */
  List<Post> livePostsOf(String pageId) {
    List<Post> found = posts.where(post -> post.live() && post.pageId().equals(pageId));
    Collections.reverse(found);
    return found;
  }

  /** Oldest first. */
  List<Comment> liveCommentsUnder(String postId) {
    return comments.where(comment -> comment.live() && comment.postId().equals(postId));
  }

  List<Photo> livePhotosOf(Post post) {
    return post.photoIds().stream().flatMap(id -> livePhoto(id).stream()).toList();
  }

  /** The page on whose wall the comment stands. */
  String pageIdOf(Comment comment) {
    return posts.find(comment.postId()).orElseThrow().pageId();
  }

  /** Removes the bytes of pictures that were deleted before a crash could remove them. */
  void forgetDeletedPictures() {
    photos.where(photo -> !photo.live()).forEach(photo -> media.remove(photo.id()));
  }
}
