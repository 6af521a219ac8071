package gatepost.core.roll;

/** What kind of person a subject is; both need consent before they are shown (C1, C3). */
public enum SubjectKind {
    PUPIL,
    STAFF
}
