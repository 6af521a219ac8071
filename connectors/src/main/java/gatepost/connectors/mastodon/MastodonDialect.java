package gatepost.connectors.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.connectors.http.Allowances.Told;
import gatepost.connectors.http.Reply;
import gatepost.connectors.rest.Dialect;
import gatepost.core.account.Network;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Mastodon's answers: {@code {"error":"…"}} everywhere, and the end of a limit as a time in {@code X-RateLimit-Reset}. */
final class MastodonDialect implements Dialect {

    private final Clock clock;

    MastodonDialect(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Network network() {
        return Network.MASTODON;
    }

    @Override
    public boolean missing(JsonNode body) {
        return body.path("error").asText().equals("Record not found");
    }

    @Override
    public Duration pause(Reply reply) {
        try {
            return reply.headers().firstValue("X-RateLimit-Reset").map(Instant::parse)
                .map(reset -> Duration.between(clock.instant(), reset)).filter(Duration::isPositive).orElse(Duration.ZERO);
        } catch (DateTimeParseException notATime) {
            return Duration.ZERO;
        }
    }

    @Override
    public Optional<Told> left(Reply reply) {
        try {
            var limit = reply.number("X-RateLimit-Limit");
            var left = reply.number("X-RateLimit-Remaining");
            var reset = reply.headers().firstValue("X-RateLimit-Reset").map(Instant::parse);
            return limit.isEmpty() || left.isEmpty() ? Optional.empty() : reset.map(end -> new Told(limit.getAsLong(), left.getAsLong(), end));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    @Override
    public String reconnect() {
        return "Connect the account again in the account settings.";
    }

    @Override
    public String allow() {
        return "Connect it again and allow reading and writing.";
    }
}
