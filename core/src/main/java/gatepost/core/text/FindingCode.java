package gatepost.core.text;

/** What a finding is about, with the severity it has until a school sets another. */
public enum FindingCode {
    /** A pupil's name complete enough to identify the child. */
    PUPIL_FULL_NAME(Severity.BLOCK),
    /** A lone first name of a pupil beside a picture. */
    PUPIL_NAME_WITH_IMAGE(Severity.ATTENTION),
    /** Anybody else's full name. */
    PERSON_FULL_NAME(Severity.ATTENTION),
    CERTIFICATE_DETAIL(Severity.ATTENTION),
    EMAIL(Severity.ATTENTION),
    PHONE(Severity.ATTENTION),
    POSTCODE(Severity.ATTENTION),
    ADDRESS(Severity.ATTENTION),
    DATE_OF_BIRTH(Severity.BLOCK),
    UPN(Severity.BLOCK),
    NHS_NUMBER(Severity.BLOCK),
    USERNAME(Severity.ATTENTION),
    VEHICLE_PLATE(Severity.ATTENTION),
    /** Where pupils will be at a stated future time. */
    LOCATION_RISK(Severity.ATTENTION),
    /** A pupil who must not be found. Only the designated safeguarding lead may see this code. */
    NOT_LOCATABLE(Severity.BLOCK),
    LINK_RISK(Severity.ATTENTION),
    /** Something in a picture that looks written, or a code, that could not be read. */
    UNREAD_WRITING(Severity.ATTENTION),
    /** A photo whose metadata names a device that is not on the school's list (K5). */
    DEVICE_NOT_APPROVED(Severity.ATTENTION),
    /** A photo that does not say which device took it (K5). */
    DEVICE_UNKNOWN(Severity.ATTENTION),
    /** A photo like one that came down because of a withdrawn consent (C5). */
    TAKEN_DOWN_BEFORE(Severity.ATTENTION),
    /** A document, or a part of one, in which nobody can say what stands. */
    UNREAD_DOCUMENT(Severity.BLOCK),
    TONE(Severity.ADVICE),
    COPYRIGHT(Severity.ADVICE);

    private final Severity defaultSeverity;

    FindingCode(Severity defaultSeverity) {
        this.defaultSeverity = defaultSeverity;
    }

    public Severity defaultSeverity() {
        return defaultSeverity;
    }
}
