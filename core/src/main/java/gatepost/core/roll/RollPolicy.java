package gatepost.core.roll;

import gatepost.core.school.Area;
import gatepost.core.school.Role;
import gatepost.core.school.RolePolicy;
import gatepost.core.shared.NotAllowedException;

/** Who may see who is on the roll: those who reach the register, staff who draft among them, and nobody else (C4, R5). */
public final class RollPolicy {

    private RollPolicy() {
    }

    public static boolean mayRead(Role role) {
        return RolePolicy.reaches(role, Area.CONSENT);
    }

    /** @throws NotAllowedException unless the role {@link #mayRead} */
    public static void requireRead(Role role) {
        if (!mayRead(role)) {
            throw new NotAllowedException("Your role does not see pupils' data.");
        }
    }
}
