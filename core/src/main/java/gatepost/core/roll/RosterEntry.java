package gatepost.core.roll;

import java.util.Objects;
import java.util.Optional;

/**
 * One pupil's names as the roll has them.
 *
 * @param id the pupil's key on the roll, opaque to every reader
 * @param legalFirst the first name of the birth certificate; may be several words ("Mei Ling")
 * @param middle further given names, or empty
 * @param surname the family name; may be several words or hyphenated, and empty for pupils with a single name
 * @param preferredFirst what the pupil is called, where that differs
 * @param className the class or form, where known
 */
public record RosterEntry(String id, String legalFirst, String middle, String surname,
                          Optional<String> preferredFirst, Optional<String> className) {

    public RosterEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(legalFirst, "legalFirst");
        Objects.requireNonNull(middle, "middle");
        Objects.requireNonNull(surname, "surname");
        Objects.requireNonNull(preferredFirst, "preferredFirst");
        Objects.requireNonNull(className, "className");
    }

    /** Never the names: an entry may end up in a log or an exception. */
    @Override
    public String toString() {
        return "RosterEntry[" + id + "]";
    }
}
