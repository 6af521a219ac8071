package gatepost.acceptance.architecture.planted.history.core.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Stands for the product's. */
@MappedEntity("decision")
record Decision(@Id UUID id) {
}
