package gatepost.acceptance.architecture.planted.history.core.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.CrudRepository;
import java.util.UUID;

/** Breaks: everything that can be done to rows, to rows that are history. */
interface Decisions extends CrudRepository<Decision, UUID> {
    @Query("UPDATE decision SET kind = 'APPROVED' WHERE id = :id")
    void approveAfterAll(UUID id);
}
