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
import java.util.List;
import java.util.Random;
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
    private final Shelf shelf;

    /** The process that called is gone. An error, so that nothing of ours survives it. */
    static final class Killed extends Error {
        Killed() {
            super("killed", null, false, false);
        }
    }

    ModelNetwork(Network network, World world, Random random) {
        this.network = network;
        this.world = world;
        this.random = random;
        this.shelf = new Shelf(world);
    }

    /** What stands there. */
    Shelf shelf() {
        return shelf;
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
                shelf.photo(post);
                throw new Killed();
            }
            case 5 -> new StageOutcome.Working(Duration.ofSeconds(5));
            case 6 -> {
                world.meanwhile();
                yield new StageOutcome.Staged(shelf.photo(post));
            }
            default -> new StageOutcome.Staged(shelf.photo(post));
        };
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
                shelf.take(access.accountId(), post, staged);
                yield new PublishOutcome.Unknown("It said nothing.");
            }
            case 7 -> throw new Killed();
            case 8 -> {
                shelf.take(access.accountId(), post, staged);
                throw new Killed();
            }
            case 9 -> {
                shelf.takeLate(Duration.ofSeconds(1 + random.nextInt((int) LATEST.toSeconds() - 1)), access.accountId(), post, staged);
                yield new PublishOutcome.Unknown("It said nothing.");
            }
            case 10 -> {
                var taken = shelf.take(access.accountId(), post, staged);
                world.underWay(Shelf.publication(post), world::meanwhile);
                yield published(taken);
            }
            case 11 -> {
                world.underWay(Shelf.publication(post), world::meanwhile);
                yield published(shelf.take(access.accountId(), post, staged));
            }
            case 12 -> !same(access, post).isEmpty() ? new PublishOutcome.AlreadyThere(CONTENT) : published(shelf.take(access.accountId(), post, staged));
            default -> published(shelf.take(access.accountId(), post, staged));
        };
    }

    private static PublishOutcome published(Shelf.Post post) {
        return new PublishOutcome.Published(List.of(ref(post)), "address of " + post.id);
    }

    private static RemoteRef ref(Shelf.Post post) {
        return new RemoteRef(post.part == 0 ? RemoteKind.POST : RemoteKind.PART, post.id);
    }

    @Override
    public Presence inspect(AccountAccess access, RemoteRef ref) {
        if (fault(5) == 1) {
            return new Presence.NotKnown(UNWELL);
        }
        return shelf.read(ref) ? new Presence.Live() : new Presence.Gone();
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
        shelf.delete(ref, world.unwell() ? random.nextInt(3) : 0);
    }

    private List<Shelf.Post> same(AccountAccess access, OutgoingPost post) {
        return shelf.live(it -> it.account.equals(access.accountId()) && it.words.equals(post.text())
                && it.answers.equals(post.answers()) && it.photos.size() == post.pictures().size());
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
        var found = same(access, post).stream().filter(it -> !it.at.isBefore(since))
                .map(it -> new Candidates.Candidate(List.of(ref(it)), "address of " + it.id, it.at)).toList();
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
        return fault(5) == 1 ? new Strays.NotRead(UNWELL) : new Strays.Found(shelf.loose(Shelf.publication(post)));
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
}
