package gatepost.core.takedown;

import gatepost.core.publication.OrderedRemovals;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells publishing what is to be removed. */
@Singleton
class TakedownOrders implements OrderedRemovals {

    private final Takedowns takedowns;

    TakedownOrders(Takedowns takedowns) {
        this.takedowns = takedowns;
    }

    @Override
    public boolean ordered(UUID schoolId, UUID publicationId) {
        return takedowns.ofPublication(schoolId, publicationId).isPresent();
    }
}
