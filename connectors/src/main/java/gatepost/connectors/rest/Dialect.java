package gatepost.connectors.rest;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.connectors.http.Allowances.Told;
import gatepost.connectors.http.Reply;
import gatepost.core.account.Network;
import java.time.Duration;
import java.util.Optional;

/** What is peculiar to one network's answers; everything else about HTTP is common to all. */
public interface Dialect {

    Network network();

    /** Whether the body of a 404 or 410 says that the thing itself is not there, and not that a wrong address or a proxy answered. */
    boolean missing(JsonNode body);

    /** How long a 429 asks to wait; zero where it does not say. */
    Duration pause(Reply reply);

    /** What an answer tells about the calls that the account has left; empty where the network tells nothing. */
    default Optional<Told> left(Reply reply) {
        return Optional.empty();
    }

    /** What a person does when the credentials are refused, as a sentence. */
    String reconnect();

    /** What a person does when the credentials do not allow it, as a sentence. */
    String allow();
}
