package gatepost.core.roll;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A person who may be depicted: a pupil on the roll or a member of staff.
 *
 * @param middle         empty where there is none
 * @param preferredFirst the first name people use, empty where it is the legal one
 * @param className      the class of a pupil; of no meaning for staff
 * @param notLocatable   nobody may learn that this pupil is at this school (C8)
 */
@MappedEntity("subject")
public record Subject(UUID schoolId, @Id UUID id, SubjectKind kind, String legalFirst, String middle, String surname,
                      String preferredFirst, String className, boolean notLocatable) {

    /** The group in which members of staff stand beside the classes. */
    public static final String STAFF_GROUP = "Staff";

    /** The first name people use. */
    public String firstName() {
        return preferredFirst.isBlank() ? legalFirst : preferredFirst;
    }

    /** For pages where the whole name is needed, such as "Amelia Shah". */
    public String fullName() {
        return (firstName() + " " + surname).strip();
    }

    /** For pages where it is enough to know who is meant, such as "Amelia S." */
    public String shortName() {
        return surname.isBlank() ? firstName() : firstName() + " " + surname.substring(0, surname.offsetByCodePoints(0, 1)) + ".";
    }

    /** The class of a pupil, or {@link #STAFF_GROUP}. */
    public String group() {
        return kind == SubjectKind.STAFF ? STAFF_GROUP : className;
    }

    /** Says which, never who: names stay out of logs. */
    @Override
    public String toString() {
        return "Subject[" + id + "]";
    }
}
