package gatepost.connectors.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what it means for us when a plain HTTP call to a network does not succeed. */
public final class RestFailures {

    private static final Logger LOG = LoggerFactory.getLogger(RestFailures.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final Dialect dialect;
    private final String label;

    public RestFailures(Dialect dialect) {
        this.dialect = dialect;
        this.label = dialect.network().label();
    }

    /** @throws OutsideFence as it is: a fault of ours, not of the network */
    public CallFailed of(Exception thrown) {
        var failed = switch (thrown) {
            case OutsideFence fault -> throw fault;
            case CallFailed already -> already;
            case NeverLeft _ -> failed(Effect.NONE, Kind.TRANSIENT, label + " could not be reached; nothing was sent.");
            case Resting resting -> new CallFailed(Effect.NONE, new Failure(Kind.RATE_LIMITED,
                label + " takes no more calls from the account for now.", resting.untilThen()));
            case OtherAnswer answer -> of(answer.reply());
            default -> unreadable();
        };
        if (failed.effect() != Effect.GONE) {
            LOG.info("A call to {} failed: {}, effect {}, after {}", label, failed.failure().kind(), failed.effect(), new Trail(thrown));
        }
        return failed;
    }

    /** When an answer that should say what happened does not. */
    public CallFailed unreadable() {
        return failed(Effect.UNKNOWN, Kind.TRANSIENT, label + "'s answer did not arrive or could not be read.");
    }

    /** When the account's credentials lack a part. */
    public CallFailed incomplete() {
        return failed(Effect.NONE, Kind.RECONNECT, "The connection to " + label + " is incomplete. " + dialect.reconnect());
    }

    /** When the account's server is not one that may be spoken to. */
    public CallFailed unsafeAddress() {
        return failed(Effect.NONE, Kind.RECONNECT, "The address of the school's " + label + " must begin with https://. " + dialect.reconnect());
    }

    /** When the credentials are good, but do not allow what is needed. */
    public CallFailed notAllowed() {
        return failed(Effect.NONE, Kind.PERMISSION, label + " does not let this connection do that. " + dialect.allow());
    }

    /** When the credentials are good, but not for this account. */
    public CallFailed somebodyElse() {
        return failed(Effect.NONE, Kind.RECONNECT, "The connection to " + label + " no longer leads to the school's account. " + dialect.reconnect());
    }

    private CallFailed of(Reply reply) {
        return switch (reply.status()) {
            case 401 -> failed(Effect.NONE, Kind.RECONNECT, label + " no longer accepts the connection. " + dialect.reconnect());
            case 403 -> notAllowed();
            case 404, 410 -> dialect.missing(json(reply))
                ? failed(Effect.GONE, Kind.CONTENT, label + " has no such thing.")
                : refused(reply);
            case 429 -> new CallFailed(Effect.NONE, new Failure(Kind.RATE_LIMITED,
                label + " asks for a pause: too many calls in a short time.", dialect.pause(reply)));
            case 400, 405, 409, 413, 415, 422 -> refused(reply);
            default -> failed(Effect.UNKNOWN, Kind.TRANSIENT, label + " has a fault of its own at the moment.");
        };
    }

    private CallFailed refused(Reply reply) {
        return failed(Effect.NONE, Kind.CONTENT, label + " did not accept what was sent (status " + reply.status() + ").");
    }

    private static JsonNode json(Reply reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (JacksonException notJson) {
            return JSON.missingNode();
        }
    }

    private static CallFailed failed(Effect effect, Kind kind, String sentence) {
        return new CallFailed(effect, new Failure(kind, sentence, Duration.ZERO));
    }
}
