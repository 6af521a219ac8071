package gatepost.core.shared;

import java.util.UUID;

/** Tells open pages that something changed: a small row without personal data, in the transaction of the change. */
public interface Changes {

    void note(UUID schoolId, ChangeKind kind, UUID thingId);
}
