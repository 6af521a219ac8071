package gatepost.core.consent;

/** The current answer for one person and scope, derived from the events. Only {@link #GIVEN} lets anything be shown. */
public enum ConsentAnswer {
    GIVEN,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    /** Nobody answered, which means no (C1). */
    NONE;

    static ConsentAnswer after(ConsentEventKind event) {
        return switch (event) {
            case GIVEN -> GIVEN;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
            case EXPIRED -> EXPIRED;
            case INVALIDATED -> NONE;
        };
    }
}
