package gatepost.connectors.x;

import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.CallFailed.Effect;
import gatepost.connectors.http.NeverLeft;
import gatepost.connectors.http.OtherAnswer;
import gatepost.connectors.http.OutsideFence;
import gatepost.connectors.http.Reply;
import gatepost.connectors.http.Resting;
import gatepost.connectors.http.Trail;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Failure.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what it means for us when a call to X does not succeed. */
final class XFailures {

    private static final Logger LOG = LoggerFactory.getLogger(XFailures.class);

    private final Clock clock;

    XFailures(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param thrown what Twitter4J or our own calls threw, around what really happened
     * @throws OutsideFence as it is: a fault of ours, not of the network
     */
    CallFailed of(Exception thrown) {
        var failed = meaning(thrown);
        if (failed.effect() != Effect.GONE) {
            LOG.info("A call to X failed: {}, effect {}, after {}", failed.failure().kind(), failed.effect(), new Trail(thrown));
        }
        return failed;
    }

    private CallFailed meaning(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case OutsideFence fault -> throw fault;
                case NeverLeft _ -> {
                    return failed(Effect.NONE, Kind.TRANSIENT, "X could not be reached; nothing was sent.");
                }
                case Resting resting -> {
                    return new CallFailed(Effect.NONE, new Failure(Kind.RATE_LIMITED, "X takes no more of this from the account for now.",
                        resting.untilThen()));
                }
                case OtherAnswer answer -> {
                    return of(answer.reply());
                }
                default -> {
                }
            }
        }
        return unreadable();
    }

    /** When an answer that should say what happened does not. */
    CallFailed unreadable() {
        return failed(Effect.UNKNOWN, Kind.TRANSIENT, "X's answer did not arrive or could not be read.");
    }

    /** When the account's credentials lack a part. */
    CallFailed incomplete() {
        return failed(Effect.NONE, Kind.RECONNECT,
            "The connection to X is incomplete. Connect the account again in the account settings.");
    }

    /** When the credentials are good, but not for this account. */
    CallFailed somebodyElse() {
        return failed(Effect.NONE, Kind.RECONNECT,
            "The connection to X no longer leads to the school's account. Connect the account again in the account settings.");
    }

    /** When X keeps a thing from this connection. */
    CallFailed permission() {
        return failed(Effect.NONE, Kind.PERMISSION,
            "X does not let this connection do that. Connect the account again and allow reading and writing.");
    }

    private CallFailed of(Reply reply) {
        var problem = XProblem.in(reply);
        return switch (reply.status()) {
            case 401 -> reconnect("X needs you to reconnect the account: the connection is no longer valid.");
            case 403 -> forbidden(problem);
            case 404, 410 -> failed(Effect.GONE, Kind.CONTENT, "X has no such post.");
            case 429 -> limited(reply, problem);
            case 400, 405, 406, 413, 415, 422 ->
                failed(Effect.NONE, Kind.CONTENT, "X did not accept what was sent (status " + reply.status() + ").");
            default -> failed(Effect.UNKNOWN, Kind.TRANSIENT, "X has a fault of its own at the moment.");
        };
    }

    private CallFailed forbidden(XProblem problem) {
        if (problem.says("duplicate content") || problem.codes().contains(187)) {
            return failed(Effect.DUPLICATE, Kind.CONTENT, "X says that the account already has a post with these words. Change a word or two.");
        }
        if (problem.codes().contains(326) || problem.says("temporarily locked")) {
            return reconnect("X has locked the account for now: sign in at x.com and answer its check, then connect it again.");
        }
        if (problem.codes().contains(64) || problem.says("suspended")) {
            return reconnect("X has suspended the account: sign in at x.com to see why.");
        }
        if (problem.codes().contains(186) || problem.says("too long")) {
            return failed(Effect.NONE, Kind.CONTENT, "X says that the text is too long.");
        }
        return permission();
    }

    private CallFailed limited(Reply reply, XProblem problem) {
        if (problem.says("usage-capped") || problem.says("usagecapexceeded")) {
            return failed(Effect.NONE, Kind.MANUAL,
                "The school's allowance at X is used up. Raise it in X's developer console, or wait for the next month.");
        }
        var wait = Stream.of("x-rate-limit", "x-app-limit-24hour", "x-user-limit-24hour")
            .filter(limit -> reply.number(limit + "-remaining").orElse(0) <= 0)
            .map(limit -> reply.number(limit + "-reset"))
            .filter(reset -> reset.isPresent())
            .map(reset -> Duration.between(clock.instant(), Instant.ofEpochSecond(reset.getAsLong())))
            .reduce(Duration.ZERO, (a, b) -> a.compareTo(b) > 0 ? a : b);
        return new CallFailed(Effect.NONE, new Failure(Kind.RATE_LIMITED, "X asks for a pause: too many calls in a short time.", wait));
    }

    private static CallFailed reconnect(String sentence) {
        return failed(Effect.NONE, Kind.RECONNECT, sentence);
    }

    private static CallFailed failed(Effect effect, Kind kind, String sentence) {
        return new CallFailed(effect, new Failure(kind, sentence, Duration.ZERO));
    }
}
