package gatepost.core.takedown;

import gatepost.core.consent.ConsentScope;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A recorded withdrawal of consents (C5).
 *
 * @param scopes   what was withdrawn, space-separated as {@link ConsentScope#toString} writes them
 * @param evidence reference of the letter or form it rests on */
@MappedEntity("withdrawal")
public record Withdrawal(UUID schoolId, @Id UUID id, UUID subjectId, String scopes, String evidence, Instant recordedAt,
                         String recordedBy) {

    public Set<ConsentScope> scopeSet() {
        return Arrays.stream(scopes.split(" ")).map(ConsentScope::parse).collect(Collectors.toSet());
    }
}
