package gatepost.api.upload;

/** The sender's name for a file, for people to know it by; never used as a path. */
public final class SentName {

    private static final int LONGEST = 255;

    private SentName() {
    }

    /** The name without any folder and without what cannot be seen or stored.
     *
     * @param otherwise for a name of which nothing is left */
    public static String of(String given, String otherwise) {
        var shown = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).codePoints()
                .filter(SentName::shown).toArray();
        var name = new String(shown, Math.max(0, shown.length - LONGEST), Math.min(shown.length, LONGEST)).strip();
        return name.isEmpty() ? otherwise : name;
    }

    /** Leaves out what cannot be seen or stored, such as signs that turn the direction of reading. */
    private static boolean shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
