package gatepost.simulator.x;

import gatepost.simulator.media.MediaStore;
import gatepost.simulator.store.Records;
import gatepost.simulator.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything X remembers, and the questions asked of it. */
final class XData {

  final Store store;
  final MediaStore files;
  final Records<XUser> users;
  final Records<Tweet> tweets;
  final Records<Media> media;
  private final Clock clock;

  XData(Store store, MediaStore files, Clock clock) {
    this.store = store;
    this.files = files;
    this.clock = clock;
    this.users = store.records("x.users", XUser.class);
    this.tweets = store.records("x.tweets", Tweet.class);
    this.media = store.records("x.media", Media.class);
  }

  /** Now, to the millisecond. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  Optional<Tweet> liveTweet(String id) {
    return tweets.find(id).filter(Tweet::live);
  }

  /** Newest first. */
  List<Tweet> liveTweets(Predicate<Tweet> wanted) {
    List<Tweet> found = tweets.where(wanted.and(Tweet::live));
    Collections.reverse(found);
    return found;
  }

  /** The pictures of a post, in order. */
  List<Media> mediaOf(Tweet tweet) {
    return tweet.mediaIds().stream().flatMap(id -> media.find(id).stream()).toList();
  }

  /** Removes the bytes of pictures that were deleted before a crash could remove them. */
  void forgetDeletedPictures() {
    media.where(picture -> !picture.live()).forEach(picture -> files.remove(picture.id()));
  }
}
