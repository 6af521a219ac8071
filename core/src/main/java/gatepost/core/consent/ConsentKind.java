package gatepost.core.consent;

/** What of a person is made public; each needs its own consent (C2). */
public enum ConsentKind {
    PHOTO,
    VIDEO,
    NAME,
    WORK
}
