package gatepost.core.shared;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Something the worker told, and when. */
@MappedEntity("worker_fact")
public record WorkerFact(@Id String name, String value, Instant at) {
}
