package gatepost.core.text;

import gatepost.core.text.pupil.RosterIndex;

import java.util.Set;

/**
 * What a school knows when its words are looked at.
 *
 * @param roster its pupils
 * @param notLocatable roster ids of pupils whose whereabouts must not become known
 * @param staff names of its staff, first name and surname
 * @param contacts its own published e-mail addresses, telephone numbers, postcodes and web hosts, as people write them
 * @param blockedHosts hosts that nobody may link to, with all hosts below them
 */
public record Known(RosterIndex roster, Set<String> notLocatable, Set<String> staff, Set<String> contacts, Set<String> blockedHosts) {

    public Known {
        notLocatable = Set.copyOf(notLocatable);
        staff = Set.copyOf(staff);
        contacts = Set.copyOf(contacts);
        blockedHosts = Set.copyOf(blockedHosts);
    }

    /** Nothing but pupils. */
    public static Known of(RosterIndex roster) {
        return new Known(roster, Set.of(), Set.of(), Set.of(), Set.of());
    }

    public Known hiding(Set<String> pupils) {
        return new Known(roster, pupils, staff, contacts, blockedHosts);
    }

    public Known with(Set<String> knownStaff, Set<String> ownContacts, Set<String> hosts) {
        return new Known(roster, notLocatable, knownStaff, ownContacts, hosts);
    }
}
