package gatepost.acceptance.architecture.planted.history.core.audit;

import java.util.List;

/** Breaks nothing: reads history, and changes what is none. */
interface Reading {
    String STATES = "SELECT * FROM status WHERE post_id = ? FOR UPDATE";
    String SEALED = "DELETE FROM audit_waiting WHERE entry_id IN (SELECT entry_id FROM audit_seal)";
    String MOVED = "UPDATE post SET status = ? WHERE id IN (SELECT post_id FROM decision)";

    /** All statements. */
    default List<String> all() {
        return List.of(STATES, SEALED, MOVED);
    }
}
