package gatepost.core.publication;

import java.util.UUID;

/** Knows whether a publication is to be removed. Taking down implements it, so that publishing need not know about takedowns. */
public interface OrderedRemovals {

    boolean ordered(UUID schoolId, UUID publicationId);
}
