package gatepost.core.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What checking a school's chain found.
 *
 * @param sealed      links of the chain
 * @param waiting     entries that are not yet in it
 * @param firstBroken place of the first link that does not hold
 * @param head        digest at the end of the chain; to be noted down elsewhere
 * @param sentence    for people
 */
public record Verification(boolean ok, long sealed, long waiting, Instant checkedAt, Optional<Long> firstBroken, Optional<String> head,
                           String sentence) {
}
