package gatepost.core.check;

import gatepost.core.school.Role;
import gatepost.core.school.RolePolicy;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.Arrays;
import java.util.List;

/**
 * How far a school may set what findings do (K1 to K3, K6, K7): pupils' full names, and pupils who must not be found, always block; what
 * identifies a person beyond doubt is always asked about; matters of taste never block.
 */
public final class SeverityPolicy {

    private SeverityPolicy() {
    }

    /** The severities that a school may choose, the strictest first. */
    public static List<Severity> allowed(FindingCode code) {
        return switch (code) {
            case PUPIL_FULL_NAME, NOT_LOCATABLE, UNREAD_DOCUMENT -> List.of(Severity.BLOCK);
            // What could not be read is never taken for clear (I6).
            case UNREAD_WRITING -> List.of(Severity.ATTENTION);
            case UPN, NHS_NUMBER, DATE_OF_BIRTH, TAKEN_DOWN_BEFORE -> List.of(Severity.BLOCK, Severity.ATTENTION);
            case TONE, COPYRIGHT -> List.of(Severity.ATTENTION, Severity.ADVICE);
            default -> List.of(Severity.values());
        };
    }

    /** The codes of which pages speak; that some pupils must not be found is no setting and nobody's to read (C8). */
    public static List<FindingCode> codes() {
        return Arrays.stream(FindingCode.values()).filter(code -> code != FindingCode.NOT_LOCATABLE).toList();
    }

    /** @throws NotAllowedException for whoever does not lead the school */
    public static void requireLeader(Role role) {
        if (!RolePolicy.leads(role)) {
            throw new NotAllowedException("What findings do is set by the Headteacher and the leadership team.");
        }
    }
}
