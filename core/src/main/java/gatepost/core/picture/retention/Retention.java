package gatepost.core.picture.retention;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How many days a school keeps the originals of its photos after their post was last changed, published or taken down. */
@MappedEntity("retention")
public record Retention(@Id UUID schoolId, int originalsDays, Instant changedAt, UUID changedBy) {

    /** Where a school has set nothing: a term. */
    public static final int USUAL_DAYS = 90;

    /** What a school may choose. */
    public static final List<Integer> CHOICES = List.of(7, 30, USUAL_DAYS, 180, 365);
}
