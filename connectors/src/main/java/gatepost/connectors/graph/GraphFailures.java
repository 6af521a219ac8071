package gatepost.connectors.graph;

import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.CallFailed.Effect;
import gatepost.connectors.http.NeverLeft;
import gatepost.connectors.http.OtherAnswer;
import gatepost.connectors.http.OutsideFence;
import gatepost.connectors.http.Reply;
import gatepost.connectors.http.Trail;
import gatepost.core.account.Network;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Failure.Kind;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what it means for us when a call to the Graph API does not succeed. */
public final class GraphFailures {

    private static final Logger LOG = LoggerFactory.getLogger(GraphFailures.class);

    /** Seen although the post had gone out: the application's limit was reached while Facebook was finishing. */
    private static final int LIMIT_WHILE_PUBLISHING = 2207051;

    /** Deleting through the API is not let through; seen for months on Instagram. */
    private static final int NOT_DELETABLE = 2207085;

    private final String label;
    private final String account;

    /** @param account what people call an account there, such as "page" */
    public GraphFailures(Network network, String account) {
        this.label = network.label();
        this.account = account;
    }

    /**
     * @param thrown what RestFB threw, around what really happened
     * @throws OutsideFence as it is: a fault of ours, not of the network
     */
    public CallFailed of(RuntimeException thrown) {
        var failed = meaning(thrown);
        if (failed.effect() != Effect.GONE) {
            LOG.info("A call to {} failed: {}, effect {}, after {}", label, failed.failure().kind(), failed.effect(), new Trail(thrown));
        }
        return failed;
    }

    private CallFailed meaning(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case OutsideFence fault -> throw fault;
                case NeverLeft _ -> {
                    return failed(Effect.NONE, Kind.TRANSIENT, label + " could not be reached; nothing was sent.");
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
    public CallFailed unreadable() {
        return failed(Effect.UNKNOWN, Kind.TRANSIENT, label + "'s answer did not arrive or could not be read.");
    }

    /** When the account's credentials lack a part. */
    public CallFailed incomplete() {
        return failed(Effect.NONE, Kind.RECONNECT,
            "The connection to " + label + " is incomplete. Connect the " + account + " again in the account settings.");
    }

    /** When the credentials are good, but not for this account. */
    public CallFailed somebodyElse() {
        return failed(Effect.NONE, Kind.RECONNECT, "The connection to " + label + " no longer leads to the school's " + account
            + ". Connect the " + account + " again in the account settings.");
    }

    private CallFailed of(Reply reply) {
        return GraphError.in(reply).map(error -> of(error, reply)).orElseGet(() -> ofStatus(reply));
    }

    private CallFailed of(GraphError error, Reply reply) {
        if (error.missing()) {
            return failed(Effect.GONE, Kind.CONTENT, label + " has no such thing, or does not show it to this connection.");
        }
        if (error.subcode() == NOT_DELETABLE) {
            return failed(Effect.NONE, Kind.MANUAL, label + " does not let the connection delete this. Open the post in the " + label
                + " app, choose Delete in its menu, and confirm. Gatepost looks again by itself.");
        }
        return switch (error.code()) {
            case 190, 102 -> failed(Effect.NONE, Kind.RECONNECT, reconnect(error.subcode()));
            case 506 -> failed(Effect.DUPLICATE, Kind.CONTENT,
                label + " says that the " + account + " already has a post with these words. Change a word or two.");
            case 368 -> failed(Effect.NONE, Kind.MANUAL,
                label + " has blocked the " + account + " from doing this for the time being. Look at Page quality on Facebook.");
            case 4, 9, 17, 32, 341, 613, 80001, 80002 ->
                limited(error.subcode() == LIMIT_WHILE_PUBLISHING ? Effect.UNKNOWN : Effect.NONE, reply);
            case 9007 -> failed(Effect.NONE, Kind.TRANSIENT, label + " was not yet ready to publish what it was handed.");
            case 3, 10 -> permission();
            default -> {
                if (error.code() >= 200 && error.code() <= 299) {
                    yield permission();
                }
                yield error.code() == 1 || error.code() == 2 || error.passing() || reply.status() >= 500
                    ? unwell()
                    : failed(Effect.NONE, Kind.CONTENT, label + " did not accept what was sent (error " + error.code() + ").");
            }
        };
    }

    private CallFailed ofStatus(Reply reply) {
        return switch (reply.status()) {
            case 401 -> failed(Effect.NONE, Kind.RECONNECT, reconnect(0));
            case 403 -> permission();
            case 429 -> limited(Effect.NONE, reply);
            case 400, 404, 405, 413, 415, 422 ->
                failed(Effect.NONE, Kind.CONTENT, label + " did not accept what was sent (status " + reply.status() + ").");
            default -> unwell();
        };
    }

    private String reconnect(int subcode) {
        return label + " needs you to reconnect the " + account + ": " + switch (subcode) {
            case 458 -> "the person who connected it has removed the connection.";
            case 459 -> "the person who connected it must first sign in at facebook.com and answer a security check.";
            case 460 -> "the password of the person who connected it has changed.";
            case 463 -> "the connection has run out.";
            default -> "the connection is no longer valid.";
        };
    }

    private CallFailed permission() {
        return failed(Effect.NONE, Kind.PERMISSION,
            label + " does not let this connection do that. Connect the " + account + " again and allow everything it asks for.");
    }

    private CallFailed unwell() {
        return failed(Effect.UNKNOWN, Kind.TRANSIENT, label + " has a fault of its own at the moment.");
    }

    private CallFailed limited(Effect effect, Reply reply) {
        var told = Duration.ofSeconds(Math.max(0, reply.number("Retry-After").orElse(0)));
        var regain = GraphUsage.in(reply.headers()).regain();
        return new CallFailed(effect, new Failure(Kind.RATE_LIMITED, label + " asks for a pause: too many calls in a short time.",
            told.compareTo(regain) > 0 ? told : regain));
    }

    private static CallFailed failed(Effect effect, Kind kind, String sentence) {
        return new CallFailed(effect, new Failure(kind, sentence, Duration.ZERO));
    }
}
