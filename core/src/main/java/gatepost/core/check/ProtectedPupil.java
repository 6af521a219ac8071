package gatepost.core.check;

import gatepost.core.school.Role;
import gatepost.core.text.FindingCode;

/** How a finding about a pupil who must not be found reads to everybody but the safeguarding lead: as any name that must come out (C8). */
public final class ProtectedPupil {

    public static final FindingCode SHOWN_AS = FindingCode.PUPIL_FULL_NAME;
    public static final String SENTENCE = "A name here must not go out. Take it out, or speak to your safeguarding lead.";

    private ProtectedPupil() {
    }

    /** Whether this reader may learn neither the code nor whom it may mean. */
    public static boolean hidden(FindingCode code, Role reader) {
        return code == FindingCode.NOT_LOCATABLE && reader != Role.DSL;
    }
}
