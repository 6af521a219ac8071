package gatepost.core.shared.files;

/** What came of storing a file. */
public sealed interface StoreOutcome {

    /** It is on the disk and in the database. */
    record Stored(StoredFile file) implements StoreOutcome {
    }

    /** It is longer than allowed; nothing was kept. */
    record TooLarge(long limitBytes) implements StoreOutcome {
    }
}
