package gatepost.core.check;

/** What a school says of itself for the check of words. */
public enum DetailKind {
    /** An e-mail address, a telephone number, a postcode, an address, an account or a web site that the school publishes itself. */
    CONTACT,
    /** A host that nobody may link to, with all hosts below it. */
    BLOCKED_HOST
}
