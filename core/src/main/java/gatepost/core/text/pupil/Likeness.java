package gatepost.core.text.pupil;

import java.util.function.Consumer;

/**
 * How far a written form is from a name. A typing slip (a letter missing, added, replaced, or two swapped) costs
 * {@link #SLIP}; a letter that reading from a picture confuses costs {@link #MISREADING}.
 */
final class Likeness {

    static final double SLIP = 1;
    static final double MISREADING = .3;
    static final double NONE = Double.POSITIVE_INFINITY;

    private static final String[][] MERGED = {{"rn", "m"}, {"vv", "w"}, {"cl", "d"}, {"c1", "d"}};

    private Likeness() {
    }

    /** The cost of reading {@code written} as {@code name}, or {@link #NONE} where it exceeds {@code limit}. */
    static double cost(String written, String name, double limit) {
        if (written.equals(name)) {
            return 0;
        }
        if (Math.abs(written.length() - name.length()) > limit + 2) {
            return NONE;
        }
        double[][] rows = new double[written.length() + 1][name.length() + 1];
        for (int i = 0; i <= written.length(); i++) {
            double best = NONE;
            for (int j = 0; j <= name.length(); j++) {
                rows[i][j] = i == 0 ? j * SLIP : j == 0 ? i * SLIP : step(rows, written, name, i, j);
                best = Math.min(best, rows[i][j]);
            }
            if (best > limit + SLIP) {
                return NONE;
            }
        }
        double cost = rows[written.length()][name.length()];
        return cost <= limit ? cost : NONE;
    }

    private static double step(double[][] rows, String written, String name, int i, int j) {
        char a = written.charAt(i - 1);
        char b = name.charAt(j - 1);
        double replace = a == b ? 0 : shape(a) == shape(b) ? MISREADING : SLIP;
        double cost = Math.min(rows[i - 1][j - 1] + replace, Math.min(rows[i - 1][j], rows[i][j - 1]) + SLIP);
        if (i > 1 && j > 1 && a == name.charAt(j - 2) && b == written.charAt(i - 2)) {
            cost = Math.min(cost, rows[i - 2][j - 2] + SLIP);
        }
        for (String[] merge : MERGED) {
            if (merge[1].charAt(0) == a && name.startsWith(merge[0], j - 2)) {
                cost = Math.min(cost, rows[i - 1][j - 2] + MISREADING);
            }
            if (merge[1].charAt(0) == b && written.startsWith(merge[0], i - 2)) {
                cost = Math.min(cost, rows[i - 2][j - 1] + MISREADING);
            }
        }
        return cost;
    }

    /** Passes on the word's letters as the shapes that a reader of pictures sees: as they are, and with letters that look like one as that one. */
    static void forms(String key, Consumer<String> to) {
        String shapes = shapes(key);
        String merged = merged(key);
        to.accept(shapes);
        if (!merged.equals(shapes)) {
            to.accept(merged);
        }
    }

    /** Whether only the first letter is missing or another, which also hides that a capital was meant. */
    static boolean slipAtStart(String written, String name) {
        return written.equals(name.substring(1))
                || written.length() == name.length() && written.regionMatches(1, name, 1, name.length() - 1);
    }

    static String shapes(String key) {
        StringBuilder shapes = new StringBuilder(key);
        for (int i = 0; i < key.length(); i++) {
            shapes.setCharAt(i, shape(key.charAt(i)));
        }
        return shapes.toString();
    }

    /** The shapes with letters that look like one taken as that one. */
    private static String merged(String key) {
        StringBuilder shapes = new StringBuilder(key.length());
        int i = 0;
        while (i < key.length()) {
            char shape = shape(key.charAt(i));
            char next = i + 1 < key.length() ? key.charAt(i + 1) : ' ';
            if (shape == 'r' && next == 'n' || shape == 'v' && next == 'v') {
                shape = shape == 'r' ? 'm' : 'w';
                i++;
            } else if (key.charAt(i) == 'c' && (next == 'l' || next == '1')) {
                shape = 'd';
                i++;
            }
            shapes.append(shape);
            i++;
        }
        return shapes.toString();
    }

    private static char shape(char letter) {
        return switch (letter) {
            case 'a', '0' -> 'o';
            case 'c' -> 'e';
            case 'i', '1' -> 'l';
            case '5' -> 's';
            case 'b', '8', '6' -> 'h';
            case '2' -> 'z';
            case 'q', '9' -> 'g';
            default -> letter;
        };
    }
}
