package gatepost.core.school;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who signs in.
 *
 * @param email        as {@link #normal} makes it, the one spelling under which a person is found
 * @param passwordHash Argon2id with its parameters and salt
 */
@MappedEntity("person")
public record Person(@Id UUID id, String name, String email, String passwordHash) {

    /** Email addresses differ in more than their case and the space around them; accents, for one, are other letters. */
    public static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Says which, never who. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
