package gatepost.core.picture;

/**
 * The device that took a photo, as the file's own metadata names it (K5). Each part is empty where the file does not say, without signs that
 * cannot be seen, and at most 100 characters long. It is what the file claims: metadata can be written by hand.
 */
public record Camera(String make, String model, String serial) {

    /** A file that does not say. */
    public static final Camera UNNAMED = new Camera("", "", "");

    private static final int LONGEST = 100;

    public Camera {
        make = clean(make);
        model = clean(model);
        serial = clean(serial);
    }

    public boolean named() {
        return !make.isEmpty() || !model.isEmpty();
    }

    /** Make and model for people; a model that begins with its make, as many do, is named once. */
    public String label() {
        var known = make.isEmpty() || model.regionMatches(true, 0, make, 0, make.length());
        return known ? model : (make + " " + model).strip();
    }

    private static String clean(String written) {
        var seen = written.codePoints().filter(Camera::visible).limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return seen.strip().replaceAll("\\s+", " ");
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
