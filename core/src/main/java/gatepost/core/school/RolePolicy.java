package gatepost.core.school;

import static gatepost.core.school.Area.AUDIT;
import static gatepost.core.school.Area.COMMENTS;
import static gatepost.core.school.Area.CONSENT;
import static gatepost.core.school.Area.POSTS;
import static gatepost.core.school.Area.REVIEW;
import static gatepost.core.school.Area.TODAY;

import gatepost.core.shared.Actor;
import gatepost.core.shared.NotAllowedException;
import java.util.List;

/** What each role sees and may do, in one place. What may be done to one particular thing is decided by that thing's own policy. */
public final class RolePolicy {

    private RolePolicy() {
    }

    /** The parts of the pages a role reaches, in their order. */
    public static List<Area> areas(Role role) {
        return switch (role) {
            case TEACHER -> List.of(TODAY, POSTS, CONSENT);
            // Disclosures under a post go to the safeguarding lead at once, who reads them where they stand (M6).
            case DSL -> List.of(TODAY, POSTS, COMMENTS, CONSENT);
            case HEADTEACHER -> List.of(TODAY, POSTS, REVIEW, COMMENTS, CONSENT, AUDIT);
            case DEPUTY, SLT -> List.of(TODAY, POSTS, COMMENTS, CONSENT, AUDIT);
            case OFFICE -> List.of(TODAY, POSTS, CONSENT, AUDIT);
            case SAFETY_LEAD -> List.of(TODAY, COMMENTS);
            case GOVERNOR, ICT, TRUST_OFFICER -> List.of(TODAY);
        };
    }

    public static boolean reaches(Role role, Area area) {
        return areas(role).contains(area);
    }

    /**
     * Lets only those pass who reach an area.
     *
     * @throws NotAllowedException for everybody else
     */
    public static void demand(Actor.Person actor, Area area) {
        if (!reaches(actor.role(), area)) {
            throw new NotAllowedException("Your role at this school does not include this part of Gatepost.");
        }
    }

    /** Designated staff write posts (A4). */
    public static boolean mayDraft(Role role) {
        return switch (role) {
            case TEACHER, HEADTEACHER, DEPUTY, SLT -> true;
            case OFFICE, DSL, SAFETY_LEAD, GOVERNOR, ICT, TRUST_OFFICER -> false;
        };
    }

    /** The leadership watches over the school's accounts (M1). */
    public static boolean mayModerate(Role role) {
        return switch (role) {
            case HEADTEACHER, DEPUTY, SLT, SAFETY_LEAD -> true;
            case TEACHER, OFFICE, DSL, GOVERNOR, ICT, TRUST_OFFICER -> false;
        };
    }

    /** The Headteacher and the leadership team set what the school's rules are. */
    public static boolean leads(Role role) {
        return switch (role) {
            case HEADTEACHER, DEPUTY, SLT -> true;
            case TEACHER, OFFICE, DSL, SAFETY_LEAD, GOVERNOR, ICT, TRUST_OFFICER -> false;
        };
    }

    /** The office and ICT keep the list of devices from which photos may come (K5). */
    public static boolean mayKeepDevices(Role role) {
        return switch (role) {
            case OFFICE, ICT -> true;
            case TEACHER, HEADTEACHER, DEPUTY, SLT, DSL, SAFETY_LEAD, GOVERNOR, TRUST_OFFICER -> false;
        };
    }

    /** Who writes posts or answers for them sees which devices are approved. */
    public static boolean maySeeDevices(Role role) {
        return mayKeepDevices(role) || mayDraft(role);
    }

    /** The office keeps the consent register (C4), and so records what parents withdraw (C5). */
    public static boolean mayWithdraw(Role role) {
        return switch (role) {
            case OFFICE -> true;
            case TEACHER, HEADTEACHER, DEPUTY, SLT, DSL, SAFETY_LEAD, GOVERNOR, ICT, TRUST_OFFICER -> false;
        };
    }
}
