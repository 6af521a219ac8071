package gatepost.core.publication;

import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A post on a network that may be a publication of which nobody knows whether it went out.
 *
 * @param remoteId the network's id of the post itself
 * @param objects  everything it consists of there, as {@code KIND/id} separated by spaces, the post first
 * @param postedAt by the network's clock
 */
@MappedEntity("found_post")
public record FoundPost(UUID schoolId, @Id UUID id, UUID publicationId, String remoteId, String objects, String permalink, Instant postedAt) {

    static String written(List<RemoteRef> refs) {
        return refs.stream().map(ref -> ref.kind() + "/" + ref.id()).collect(Collectors.joining(" "));
    }

    List<RemoteRef> refs() {
        return Stream.of(objects.split(" ")).map(text -> text.split("/", 2))
                .map(parts -> new RemoteRef(RemoteKind.valueOf(parts[0]), parts[1])).toList();
    }
}
