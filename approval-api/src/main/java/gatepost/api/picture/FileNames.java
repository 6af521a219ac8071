package gatepost.api.picture;

/** Names of files as their senders call them. */
final class FileNames {

    private static final int LONGEST = 255;

    private FileNames() {
    }

    /** The sender's name for a picture, without any folder, for its author to know it by. */
    static String shown(String given) {
        var shown = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).codePoints()
                .filter(FileNames::visible).toArray();
        var name = new String(shown, Math.max(0, shown.length - LONGEST), Math.min(shown.length, LONGEST)).strip();
        return name.isEmpty() ? "picture" : name;
    }

    /** Leaves out what cannot be seen or stored, such as signs that turn the direction of reading. */
    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
