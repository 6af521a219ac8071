package gatepost.core.roll;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everybody of one school at one moment, as checks of words need them.
 *
 * @param version      the roll's version, which changes with every change of it
 * @param notLocatable ids on the roster of pupils whose whereabouts must not become known (C8)
 */
public record Roll(UUID schoolId, long version, Roster pupils, List<Subject> staff, Set<String> notLocatable) {

    public Roll {
        staff = List.copyOf(staff);
        notLocatable = Set.copyOf(notLocatable);
    }
}
