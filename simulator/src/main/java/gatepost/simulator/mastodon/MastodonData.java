package gatepost.simulator.mastodon;

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

/** Everything Mastodon remembers, and the questions asked of it. */
final class MastodonData {

  final Store store;
  final MediaStore files;
  final Records<MastodonAccount> accounts;
  final Records<Status> statuses;
  final Records<Attachment> attachments;
  private final Clock clock;

  MastodonData(Store store, MediaStore files, Clock clock) {
    this.store = store;
    this.files = files;
    this.clock = clock;
    this.accounts = store.records("mastodon.accounts", MastodonAccount.class);
    this.statuses = store.records("mastodon.statuses", Status.class);
    this.attachments = store.records("mastodon.attachments", Attachment.class);
  }

  /** Now, to the millisecond. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  Optional<Status> live(String id) {
    return statuses.find(id).filter(Status::live);
  }

  /** Newest first. */
  List<Status> live(Predicate<Status> wanted) {
    List<Status> found = statuses.where(wanted.and(Status::live));
    Collections.reverse(found);
    return found;
  }

  /** What answers a post, directly or not, oldest first. */
  List<Status> below(Status start) {
    return statuses.where(
        status -> status.live() && status.threadId().equals(start.threadId()) && below(status, start.id()));
  }

  List<Attachment> attachmentsOf(Status status) {
    return status.mediaIds().stream().flatMap(id -> attachments.find(id).stream()).toList();
  }

  /** Removes the bytes of pictures that were deleted before a crash could remove them. */
  void forgetDeletedPictures() {
    attachments.where(picture -> !picture.live()).forEach(picture -> files.remove(picture.id()));
  }

  private boolean below(Status status, String start) {
    Optional<String> parent = status.inReplyTo();
    while (parent.isPresent() && !parent.get().equals(start)) {
      parent = statuses.find(parent.get()).flatMap(Status::inReplyTo);
    }
    return parent.isPresent();
  }
}
