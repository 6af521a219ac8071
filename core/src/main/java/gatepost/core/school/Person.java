package gatepost.core.school;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * Somebody who signs in.
 *
 * @param email        in lower case
 * @param passwordHash Argon2id with its parameters and salt
 */
@MappedEntity("person")
public record Person(@Id UUID id, String name, String email, String passwordHash) {

    /** Says which, never who. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
