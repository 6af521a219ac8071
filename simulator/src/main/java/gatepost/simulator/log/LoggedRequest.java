package gatepost.simulator.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import gatepost.simulator.fault.FaultKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A call of a network's API as it was answered. Holds no query, header or body, so no token and nobody's words.
 *
 * @param status status that was sent, or 0 when the connection was dropped without an answer
 * @param operation empty for a path that the network does not have
 * @param fault the fault that struck this call
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LoggedRequest(
    Instant time,
    String method,
    String path,
    int status,
    String network,
    Optional<String> operation,
    Optional<FaultKind> fault) {}
