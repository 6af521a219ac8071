package gatepost.worker.model;

import gatepost.core.account.Network;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.Connector;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Health;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import gatepost.core.account.port.Strays;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A network that does to a call whatever a network may do: take it, refuse it, take it and say nothing, take it late, or outlive the
 * process that called. It knows the truth, and the world compares with it.
 */
final class ModelNetwork implements Connector {

    /** Longer than any of its faults takes to come to light. */
    static final Duration LATEST = Duration.ofSeconds(60);
    private static final Failure UNWELL = new Failure(Failure.Kind.TRANSIENT, "It is unwell.", Duration.ZERO);
    private static final Failure CONTENT = new Failure(Failure.Kind.CONTENT, "It does not take this.", Duration.ZERO);
    private static final Failure RECONNECT = new Failure(Failure.Kind.RECONNECT, "It wants you to sign in.", Duration.ZERO);

    private final Network network;
    private final World world;
    private final Random random;
    private final Map<String, Post> posts = new TreeMap<>();
    private final Map<String, Photo> photos = new TreeMap<>();
    private final List<Late> late = new ArrayList<>();
    private int ids;

    /** The process that called is gone. An error, so that nothing of ours survives it. */
    static final class Killed extends Error {
        Killed() {
            super("killed", null, false, false);
        }
    }

    /** A post as it stands there; deleting shows only after some reads. */
    static final class Post {
        final String id;
        final UUID publication;
        final UUID account;
        final String words;
        final List<String> photos;
        final Instant at;
        private boolean deleted;
        private int stillShown;

        private Post(String id, UUID account, OutgoingPost post, List<RemoteRef> staged, Instant at) {
            this.id = id;
            this.publication = UUID.fromString(post.key());
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

    ModelNetwork(Network network, World world, Random random) {
        this.network = network;
        this.world = world;
        this.random = random;
    }

    /** Everything ever posted for a publication. */
    List<Post> of(UUID publication) {
        return posts.values().stream().filter(post -> post.publication.equals(publication)).toList();
    }

    /** Whether a call may still come true. */
    boolean pending(UUID publication) {
        return late.stream().anyMatch(it -> it.post().key().equals(publication.toString()));
    }

    /** Photos that stand there and that no post of theirs shows. */
    long loose(UUID publication) {
        return photos.entrySet().stream().filter(it -> it.getValue().publication.equals(publication) && !it.getValue().gone)
                .filter(it -> posts.values().stream().noneMatch(post -> post.live() && post.photos.contains(it.getKey()))).count();
    }

    /** What was taken late comes to light when its time has come. */
    void timePassed(Instant now) {
        late.removeIf(it -> {
            var due = !it.at().isAfter(now);
            if (due) {
                take(it.account(), it.post(), it.staged());
            }
            return due;
        });
    }

    private Post take(UUID account, OutgoingPost post, List<RemoteRef> staged) {
        var taken = new Post("p" + ++ids, account, post, staged, world.now());
        posts.put(taken.id, taken);
        world.taken(taken);
        return taken;
    }

    @Override
    public Network network() {
        return network;
    }

    @Override
    public Health health(AccountAccess access) {
        return new Health.Well();
    }

    /** One thing of a list by chance; while the network is well always the first. */
    private int fault(int kinds) {
        return world.unwell() ? random.nextInt(kinds) : 0;
    }

    @Override
    public StageOutcome stage(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        if (staged.size() == post.pictures().size()) {
            return new StageOutcome.Ready();
        }
        return switch (fault(9)) {
            case 1 -> new StageOutcome.NotStaged(UNWELL);
            case 2 -> new StageOutcome.NotStaged(CONTENT);
            case 3 -> throw new Killed();
            case 4 -> {
                photo(post);
                throw new Killed();
            }
            case 5 -> new StageOutcome.Working(Duration.ofSeconds(5));
            case 6 -> {
                world.meanwhile();
                yield new StageOutcome.Staged(photo(post));
            }
            default -> new StageOutcome.Staged(photo(post));
        };
    }

    private RemoteRef photo(OutgoingPost post) {
        var id = "f" + ++ids;
        photos.put(id, new Photo(UUID.fromString(post.key())));
        return new RemoteRef(RemoteKind.PHOTO, id);
    }

    @Override
    public PublishOutcome publish(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        world.calling(access.accountId(), post);
        return switch (fault(14)) {
            case 1 -> new PublishOutcome.Refused(UNWELL);
            case 2 -> new PublishOutcome.Refused(CONTENT);
            case 3 -> new PublishOutcome.Refused(new Failure(Failure.Kind.RATE_LIMITED, "It wants a rest.", Duration.ofMinutes(15)));
            case 4 -> new PublishOutcome.Refused(RECONNECT);
            case 5 -> new PublishOutcome.Unknown("It said nothing.");
            case 6 -> {
                take(access.accountId(), post, staged);
                yield new PublishOutcome.Unknown("It said nothing.");
            }
            case 7 -> throw new Killed();
            case 8 -> {
                take(access.accountId(), post, staged);
                throw new Killed();
            }
            case 9 -> {
                late.add(new Late(world.now().plus(Duration.ofSeconds(1 + random.nextInt((int) LATEST.toSeconds() - 1))), access.accountId(), post,
                        staged));
                yield new PublishOutcome.Unknown("It said nothing.");
            }
            case 10 -> {
                var taken = take(access.accountId(), post, staged);
                world.underWay(post.key(), world::meanwhile);
                yield published(taken);
            }
            case 11 -> {
                world.underWay(post.key(), world::meanwhile);
                yield published(take(access.accountId(), post, staged));
            }
            case 12 -> posts.values().stream().anyMatch(it -> it.live() && it.account.equals(access.accountId()) && it.words.equals(post.text()))
                    ? new PublishOutcome.AlreadyThere(CONTENT) : published(take(access.accountId(), post, staged));
            default -> published(take(access.accountId(), post, staged));
        };
    }

    private static PublishOutcome published(Post post) {
        return new PublishOutcome.Published(List.of(new RemoteRef(RemoteKind.POST, post.id)), "address of " + post.id);
    }

    @Override
    public Presence inspect(AccountAccess access, RemoteRef ref) {
        if (fault(5) == 1) {
            return new Presence.NotKnown(UNWELL);
        }
        if (ref.kind() == RemoteKind.PHOTO) {
            return photos.get(ref.id()).gone ? new Presence.Gone() : new Presence.Live();
        }
        var post = posts.get(ref.id());
        if (post.live()) {
            post.stillShown--;
            return new Presence.Live();
        }
        return new Presence.Gone();
    }

    @Override
    public ActOutcome remove(AccountAccess access, RemoteRef ref) {
        return switch (fault(8)) {
            case 1 -> new ActOutcome.NotDone(UNWELL);
            case 2 -> new ActOutcome.NotDone(new Failure(Failure.Kind.MANUAL, "A person has to.", Duration.ZERO));
            case 3 -> throw new Killed();
            case 4 -> {
                delete(ref);
                throw new Killed();
            }
            case 5 -> {
                delete(ref);
                yield new ActOutcome.NotDone(UNWELL);
            }
            case 6 -> {
                world.meanwhile();
                delete(ref);
                yield new ActOutcome.Done();
            }
            default -> {
                delete(ref);
                yield new ActOutcome.Done();
            }
        };
    }

    private void delete(RemoteRef ref) {
        if (ref.kind() == RemoteKind.PHOTO) {
            photos.get(ref.id()).gone = true;
            return;
        }
        var post = posts.get(ref.id());
        if (!post.deleted) {
            post.deleted = true;
            post.stillShown = world.unwell() ? random.nextInt(3) : 0;
            post.photos.forEach(photo -> photos.get(photo).gone = true);
        }
    }

    @Override
    public Candidates findCandidates(AccountAccess access, OutgoingPost post, Instant since) {
        var fault = fault(8);
        if (fault == 1) {
            return new Candidates.NotRead(UNWELL);
        }
        if (fault == 2) {
            return new Candidates.NotRead(RECONNECT);
        }
        var found = posts.values().stream().filter(it -> it.live() && it.account.equals(access.accountId()) && it.words.equals(post.text())
                        && it.photos.size() == post.pictures().size() && !it.at.isBefore(since))
                .map(it -> new Candidates.Candidate(List.of(new RemoteRef(RemoteKind.POST, it.id)), "address of " + it.id, it.at)).toList();
        if (fault == 3) {
            throw new Killed();
        }
        if (fault == 4) {
            world.meanwhile();
        }
        return new Candidates.Found(found);
    }

    @Override
    public Strays strays(AccountAccess access, OutgoingPost post, Instant since) {
        return fault(5) == 1 ? new Strays.NotRead(UNWELL) : new Strays.Found(photos.entrySet().stream()
                .filter(it -> it.getValue().publication.toString().equals(post.key()) && !it.getValue().gone)
                .filter(it -> posts.values().stream().noneMatch(shown -> shown.photos.contains(it.getKey())))
                .map(it -> new RemoteRef(RemoteKind.PHOTO, it.getKey())).toList());
    }

    @Override
    public RemoteComments comments(AccountAccess access, RemoteRef post) {
        throw new AssertionError("Nobody reads comments here");
    }

    @Override
    public ActOutcome setHidden(AccountAccess access, String commentId, boolean hidden) {
        throw new AssertionError("Nobody hides comments here");
    }

    @Override
    public Presence inspectComment(AccountAccess access, RemoteRef post, String commentId) {
        throw new AssertionError("Nobody reads comments here");
    }

    /** A person deletes a post with their own hands. */
    void deleteByHand(UUID publication) {
        of(publication).forEach(post -> {
            delete(new RemoteRef(RemoteKind.POST, post.id));
            post.stillShown = 0;
        });
    }

    Optional<Post> live(UUID publication) {
        return of(publication).stream().filter(Post::live).findFirst();
    }
}
