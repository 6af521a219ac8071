package gatepost.core.comment;

/** Why a person moderated a comment: the house rule it rests on (M11). */
public enum ReasonCode {
    ABUSE,
    PERSONAL_DATA,
    NAMES_A_CHILD,
    THREAT,
    HATE,
    SPAM,
    OTHER
}
