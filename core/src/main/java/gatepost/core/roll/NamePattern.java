package gatepost.core.roll;

/** Turns what a person typed into a pattern for LIKE, taking every sign literally. */
public final class NamePattern {

    private NamePattern() {
    }

    /** Matches names that begin with the typed letters; nothing typed matches everybody. Escape sign: {@code !}. */
    public static String beginningWith(String typed) {
        return typed.strip().replaceAll("\\s+", " ").replaceAll("([!%_])", "!$1") + "%";
    }
}
