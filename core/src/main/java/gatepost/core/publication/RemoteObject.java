package gatepost.core.publication;

import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A thing that a publication left on its network.
 *
 * @param goneAt   when a read showed that it is gone (I9), absent before
 * @param position of a part: where it stands in its thread, from 0; of what was only handed over: the step that left it */
@MappedEntity("remote_object")
public record RemoteObject(UUID schoolId, @Id UUID id, UUID publicationId, RemoteKind kind, String remoteId, RemoteState state,
                           Instant notedAt, @Nullable Instant goneAt, int position) {

    public RemoteRef ref() {
        return new RemoteRef(kind, remoteId);
    }
}
