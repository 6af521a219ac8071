package gatepost.core.review;

import gatepost.core.consent.ConsentKind;

/** How somebody occurs in a revision. */
public enum DepictionKind {
    FACE,
    NAME;

    /** The consent it rests on. */
    public ConsentKind consent() {
        return this == FACE ? ConsentKind.PHOTO : ConsentKind.NAME;
    }
}
