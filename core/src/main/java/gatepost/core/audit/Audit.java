package gatepost.core.audit;

import gatepost.core.shared.Actor;
import java.util.UUID;

/** The log of who did what (I7, R4). Entries are written in the transaction of the change they tell of. */
public interface Audit {

    /**
     * Adds one entry.
     *
     * @param action what was done, a verb in capitals such as {@code POST_SUBMITTED}
     * @param thing  what kind of thing it was done to, such as {@code post}
     * @param detail a short plain text of facts; ids rather than names, so that nothing in it needs erasing
     */
    void record(Actor actor, String action, String thing, UUID thingId, String detail);
}
