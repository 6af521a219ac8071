package gatepost.worker.model;

import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** What stands on a network, and what it has taken and does not show yet: the truth that Gatepost has to find out. */
final class Shelf {

    private final World world;
    private final Map<String, Post> posts = new TreeMap<>();
    private final Map<String, Photo> photos = new TreeMap<>();
    private final List<Late> late = new ArrayList<>();
    private int ids;

    Shelf(World world) {
        this.world = world;
    }

    /** A post as it stands there; that it was deleted shows only after some reads. */
    static final class Post {
        final String id;
        final UUID publication;
        final int part;
        final Optional<RemoteRef> answers;
        final UUID account;
        final String words;
        final List<String> photos;
        final Instant at;
        private boolean deleted;
        private int stillShown;

        private Post(String id, UUID account, OutgoingPost post, List<RemoteRef> staged, Instant at) {
            this.id = id;
            this.publication = publication(post);
            this.part = part(post);
            this.answers = post.answers();
            this.account = account;
            this.words = post.text();
            this.photos = staged.stream().map(RemoteRef::id).toList();
            this.at = at;
        }

        boolean live() {
            return !deleted || stillShown > 0;
        }
    }

    private static final class Photo {
        private final UUID publication;
        private boolean gone;

        private Photo(UUID publication) {
            this.publication = publication;
        }
    }

    private record Late(Instant at, UUID account, OutgoingPost post, List<RemoteRef> staged) {
    }

    /** Of which publication something is. */
    static UUID publication(OutgoingPost post) {
        return UUID.fromString(post.key().split("/")[0]);
    }

    /** Which part of it. */
    static int part(OutgoingPost post) {
        return post.key().contains("/") ? Integer.parseInt(post.key().split("/")[1]) : 0;
    }

    Post take(UUID account, OutgoingPost post, List<RemoteRef> staged) {
        var taken = new Post("p" + ++ids, account, post, staged, world.now());
        posts.put(taken.id, taken);
        world.taken(taken);
        return taken;
    }

    /** Takes a post that shows only after a while. */
    void takeLate(Duration after, UUID account, OutgoingPost post, List<RemoteRef> staged) {
        late.add(new Late(world.now().plus(after), account, post, staged));
    }

    /** What was taken late comes to light when its time has come. */
    void timePassed(Instant now) {
        var due = late.stream().filter(it -> !it.at().isAfter(now)).toList();
        late.removeAll(due);
        due.forEach(it -> take(it.account(), it.post(), it.staged()));
    }

    RemoteRef photo(OutgoingPost post) {
        var id = "f" + ++ids;
        photos.put(id, new Photo(publication(post)));
        return new RemoteRef(RemoteKind.PHOTO, id);
    }

    /** Whether the public sees it, as one more read shows. */
    boolean read(RemoteRef ref) {
        if (ref.kind() == RemoteKind.PHOTO) {
            return !photos.get(ref.id()).gone;
        }
        var post = posts.get(ref.id());
        var live = post.live();
        post.stillShown--;
        return live;
    }

    /** @param stillShown how many reads go on showing a post */
    void delete(RemoteRef ref, int stillShown) {
        if (ref.kind() == RemoteKind.PHOTO) {
            photos.get(ref.id()).gone = true;
            return;
        }
        var post = posts.get(ref.id());
        if (!post.deleted) {
            post.deleted = true;
            post.stillShown = stillShown;
            post.photos.forEach(photo -> photos.get(photo).gone = true);
        }
    }

    /** A person deletes a post with their own hands. */
    void deleteByHand(UUID publication) {
        of(publication).forEach(post -> {
            delete(new RemoteRef(RemoteKind.POST, post.id), 0);
            post.stillShown = 0;
        });
    }

    List<Post> live(Predicate<Post> wanted) {
        return posts.values().stream().filter(Post::live).filter(wanted).toList();
    }

    List<Post> live(UUID publication) {
        return of(publication).stream().filter(Post::live).toList();
    }

    /** Everything ever posted for a publication. */
    List<Post> of(UUID publication) {
        return posts.values().stream().filter(post -> post.publication.equals(publication)).toList();
    }

    /** Whether a call may still come true. */
    boolean pending(UUID publication) {
        return late.stream().anyMatch(it -> publication(it.post()).equals(publication));
    }

    /** Photos of a publication that stand there and that no post shows. */
    List<RemoteRef> loose(UUID publication) {
        return photos.entrySet().stream().filter(it -> it.getValue().publication.equals(publication) && !it.getValue().gone)
                .filter(it -> posts.values().stream().noneMatch(post -> post.live() && post.photos.contains(it.getKey())))
                .map(it -> new RemoteRef(RemoteKind.PHOTO, it.getKey())).toList();
    }
}
