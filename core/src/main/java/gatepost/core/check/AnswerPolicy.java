package gatepost.core.check;

import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;

/** Which findings a person settles by a reason. */
public final class AnswerPolicy {

    private AnswerPolicy() {
    }

    /**
     * Whether a reason settles it: what the school's setting asks about, and nothing that blocks. What was found in a picture is settled by
     * its place; whether a first name may stand beside the post's pictures, consents say.
     */
    public static boolean answerable(Finding finding) {
        var byConsents = finding.code() == FindingCode.PUPIL_NAME_WITH_IMAGE && finding.part() != Part.ATTACHMENT;
        return finding.severity() == Severity.ATTENTION && finding.part() != Part.PICTURE && !byConsents;
    }
}
