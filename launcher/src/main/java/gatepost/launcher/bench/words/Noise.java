package gatepost.launcher.bench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What fingers and readers of pictures do to a name. */
final class Noise {

    private static final String[][] CONFUSED = {{"a", "o"}, {"o", "0"}, {"h", "b"}, {"e", "c"}, {"i", "l"}, {"l", "1"}, {"s", "5"}, {"B", "8"},
            {"O", "0"}, {"m", "rn"}, {"d", "cl"}, {"w", "vv"}, {"i", "1"}, {"g", "q"}, {"S", "5"}};
    private static final int MOST_CONFUSIONS = 2;
    private static final int LETTERS = 26;

    private Noise() {
    }

    /** One letter left out, added, replaced, or swapped with the next. */
    static String slip(String name, Random chance) {
        int at = chance.nextInt(name.length());
        char letter = (char) ('a' + chance.nextInt(LETTERS));
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        return switch (chance.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + name.charAt(at) + letter + after;
            case 2 -> before + letter + after;
            default -> after.isEmpty() ? before + letter : before + after.charAt(0) + name.charAt(at) + after.substring(1);
        };
    }

    /** One or two letters taken for others that look alike. */
    static String misread(String name, Random chance) {
        String read = name;
        int times = 1 + chance.nextInt(MOST_CONFUSIONS);
        for (int time = 0; time < times; time++) {
            String now = read;
            List<String[]> possible = new ArrayList<>(List.of(CONFUSED));
            possible.removeIf(pair -> !now.contains(pair[0]));
            if (!possible.isEmpty()) {
                String[] pair = InventedRoll.pick(possible, chance);
                read = read.replaceFirst(pair[0], pair[1]);
            }
        }
        return read.equals(name) ? "" : read;
    }
}
