package gatepost.migrations;

/** The database was changed by a newer Gatepost than this one, which must not touch it. */
public final class NewerSchema extends RuntimeException {

    NewerSchema(String version) {
        super("The database was set up by a newer Gatepost (schema version " + version
            + "). Start that version or a later one, or restore a backup from before the upgrade.");
    }
}
