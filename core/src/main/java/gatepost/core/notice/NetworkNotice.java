package gatepost.core.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * What Meta sent by itself because something happened on a page or an account, its signature verified.
 *
 * @param body as it came: JSON with up to 1,000 changes of any number of accounts, in no order, perhaps again
 */
@MappedEntity("network_notice")
public record NetworkNotice(@Id UUID id, Instant receivedAt, String body) {

    /** Says which, never what: it holds people's words. */
    @Override
    public String toString() {
        return "NetworkNotice[" + id + "]";
    }
}
