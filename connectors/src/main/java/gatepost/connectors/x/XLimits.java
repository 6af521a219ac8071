package gatepost.connectors.x;

import gatepost.connectors.http.Allowances.Told;
import gatepost.connectors.http.Message;
import gatepost.connectors.http.PacedWire;
import gatepost.connectors.http.Reply;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** X counts each operation by itself and tells in {@code x-rate-limit-*} what is left until when. */
final class XLimits implements PacedWire.Limits {

    private final XSettings settings;

    XLimits(XSettings settings) {
        this.settings = settings;
    }

    /** The operation of creating a post. */
    String creating() {
        return kind("POST", settings.address("tweets"));
    }

    @Override
    public String kind(Message message) {
        return kind(message.method(), message.address());
    }

    private static String kind(String method, String address) {
        return method + " " + URI.create(address).getRawPath().replaceAll("/\\d+", "/:id");
    }

    @Override
    public Optional<Told> told(Reply reply) {
        var limit = reply.number("x-rate-limit-limit");
        var left = reply.number("x-rate-limit-remaining");
        var reset = reply.number("x-rate-limit-reset");
        return limit.isPresent() && left.isPresent() && reset.isPresent()
            ? Optional.of(new Told(limit.getAsLong(), left.getAsLong(), Instant.ofEpochSecond(reset.getAsLong()))) : Optional.empty();
    }
}
