package gatepost.core.publication;

/** Where one revision stands on one account. */
public enum PublicationState {
    SCHEDULED,
    /** An attempt was committed; something may be on its way. */
    SENDING,
    PUBLISHED,
    /** Some parts of a thread are public and the rest is not: a person has the rest sent, or what is there taken down. */
    UNFINISHED,
    /** The network definitely did not take it. */
    REFUSED,
    /** Nobody knows whether it is public; reading will tell, or a person decides. */
    UNKNOWN,
    CANCELLED,
    /** Its time passed while nothing could be sent; a person is asked instead of sending it late. */
    MISSED,
    TAKEN_DOWN
}
