package gatepost.core.takedown;

import gatepost.core.account.Network;
import gatepost.core.consent.ConsentScope;
import gatepost.core.review.DepictionKind;
import io.micronaut.core.annotation.Introspected;
import java.util.Set;
import java.util.UUID;

/**
 * One way in which somebody occurs on a network.
 *
 * @param placeId of the post that waits, or of the publication
 */
@Introspected
record Occurrence(UUID placeId, Network network, DepictionKind kind) {

    /** Whether it rests on one of these consents. */
    boolean restsOn(Set<ConsentScope> scopes) {
        return scopes.contains(new ConsentScope(network, kind.consent()));
    }
}
