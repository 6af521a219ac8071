package gatepost.core.school;

/** What a membership lets a person do at a school. */
public enum Role {
    TEACHER,
    /** Also head of school and centre manager. */
    HEADTEACHER,
    DEPUTY,
    SLT,
    /** Keeps the roll and the consents. */
    OFFICE,
    DSL,
    SAFETY_LEAD,
    GOVERNOR,
    /** Accounts and settings; no pupils' data. */
    ICT,
    TRUST_OFFICER
}
