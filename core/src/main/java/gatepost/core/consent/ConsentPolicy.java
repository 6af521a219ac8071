package gatepost.core.consent;

import gatepost.core.school.Role;
import gatepost.core.school.RolePolicy;
import gatepost.core.shared.NotAllowedException;

/** Who keeps the consent register (C4). Everybody who may see the roll may read it. */
public final class ConsentPolicy {

    private ConsentPolicy() {
    }

    /** Whoever withdraws consents also records them: the office, and nobody else. */
    public static boolean mayRecord(Role role) {
        return RolePolicy.mayWithdraw(role);
    }

    /** @throws NotAllowedException unless the role {@link #mayRecord} */
    public static void requireRecord(Role role) {
        if (!mayRecord(role)) {
            throw new NotAllowedException("The office keeps the consent register. Give them the form, and they will record it.");
        }
    }
}
