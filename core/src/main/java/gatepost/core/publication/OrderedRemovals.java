package gatepost.core.publication;

import java.util.UUID;

/** What is to be removed. Taking down implements it, so that publishing need not know about takedowns. */
public interface OrderedRemovals {

    /** Whether the removal of this publication was ever ordered; it must not be sent (again) then. */
    boolean ordered(UUID schoolId, UUID publicationId);

    /**
     * Orders the removal of what came to light after it was stopped, anew where it was held to be done. In the caller's transaction.
     *
     * @param cause why, for people; holds nobody's name
     */
    void orderAgain(Publication publication, String cause);
}
