package gatepost.simulator.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * Something of which a network tells by itself.
 *
 * @param object what Meta calls the kind of account: {@code page} or {@code instagram}
 * @param account the account's id
 * @param field what changed, such as {@code feed}
 */
public record Change(String object, String account, Instant time, String field, ObjectNode value) {}
