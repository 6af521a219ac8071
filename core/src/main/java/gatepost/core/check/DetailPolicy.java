package gatepost.core.check;

import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who keeps what the school says of itself, and how it is written. */
public final class DetailPolicy {

    private static final int MOST = 100;
    private static final int LONGEST = 200;
    private static final int SHORTEST = 4;
    private static final String HOST = "[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+";

    private DetailPolicy() {
    }

    /** @throws NotAllowedException for whoever keeps no details of the school */
    public static void requireKeeper(Actor.Person actor) {
        if (!keeps(actor.role())) {
            throw new NotAllowedException("The school's own details are kept by the office, ICT and the leadership team.");
        }
    }

    private static boolean keeps(Role role) {
        return switch (role) {
            case OFFICE, ICT, HEADTEACHER, DEPUTY, SLT -> true;
            case TEACHER, DSL, SAFETY_LEAD, GOVERNOR, TRUST_OFFICER -> false;
        };
    }

    /** @throws UnreadyException for what is too short to be a contact, or too much */
    static Set<String> contacts(Set<String> written) {
        requireFew(written, "contacts");
        var kept = written.stream().map(String::strip).filter(contact -> !contact.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        for (var contact : kept) {
            if (contact.length() > LONGEST || contact.chars().filter(Character::isLetterOrDigit).count() < SHORTEST) {
                throw new UnreadyException(Issue.of("CONTACT_UNCLEAR", "Write each contact whole, such as 020 7946 0018 or office@school.example.")
                        .inField("contacts"));
            }
        }
        return kept;
    }

    /** Hosts alone, in small letters and as networks write them, whatever address was given.
     *
     * @throws UnreadyException for what names no host, or too much */
    static Set<String> hosts(Set<String> written) {
        requireFew(written, "blockedHosts");
        return written.stream().map(String::strip).filter(host -> !host.isEmpty()).map(DetailPolicy::host)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String host(String written) {
        var rest = written.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("^www\\.", "").split("[/?#:]", 2)[0];
        try {
            var host = IDN.toASCII(rest);
            if (host.length() <= LONGEST && host.matches(HOST)) {
                return host;
            }
        } catch (IllegalArgumentException notAHost) {
            // Said below, like anything else that names no host.
        }
        throw new UnreadyException(Issue.of("HOST_UNCLEAR", "Write each site by its name, such as example.com.").inField("blockedHosts"));
    }

    private static void requireFew(Set<String> written, String field) {
        if (written.size() > MOST) {
            throw new UnreadyException(Issue.of("TOO_MANY_DETAILS", "Keep at most " + MOST + " here.").inField(field));
        }
    }
}
