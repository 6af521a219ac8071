package gatepost.core.takedown;

import gatepost.core.publication.OrderedRemovals;
import gatepost.core.publication.Publication;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells publishing what is to be removed. */
@Singleton
class TakedownOrders implements OrderedRemovals {

    private final Takedowns takedowns;
    private final OrderTakedown order;

    TakedownOrders(Takedowns takedowns, OrderTakedown order) {
        this.takedowns = takedowns;
        this.order = order;
    }

    @Override
    public boolean ordered(UUID schoolId, UUID publicationId) {
        return takedowns.ofPublication(schoolId, publicationId).isPresent();
    }

    @Override
    public void orderAgain(Publication publication, String cause) {
        order.again(publication, cause);
    }
}
