package gatepost.core.shared;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * The mark that askings leave on one job.
 *
 * @param asked     whether somebody asked since the newest run began
 * @param notBefore the earliest time asked for since then
 */
@MappedEntity("job_asking")
public record JobAsking(@Id String taskName, String taskInstance, boolean asked, Instant notBefore) {
}
