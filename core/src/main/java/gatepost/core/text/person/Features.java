package gatepost.core.text.person;

import java.util.Arrays;
import java.util.Locale;

/** What the model looks at, as hashes: each word's letters, ends, shape and lists, those of its neighbours, and some of them together. */
final class Features {

    /** How many different features can be told apart. */
    static final int SPACE = 1 << 18;

    private static final int NEAR = 2;
    private static final int EDGE = 7;
    private static final int INITIAL = 2;

    private final int[] words;
    private final int[] shapes;
    private final int[] lists;
    private final String[] lower;
    private final boolean[] prepared;
    private final Tokens tokens;
    private final NameLists names;
    private int[] buffer = new int[64];
    private int size;

    Features(Tokens tokens, NameLists names) {
        int count = tokens.size();
        this.tokens = tokens;
        this.names = names;
        prepared = new boolean[count];
        words = new int[count];
        shapes = new int[count];
        lists = new int[count];
        lower = new String[count];
        for (int i = 0; i < count; i++) {
            shapes[i] = shape(tokens.get(i));
        }
    }

    /** Most words are near no capitals and never asked for more than their shape. */
    private void prepare(int i) {
        if (!prepared[i]) {
            prepared[i] = true;
            lower[i] = tokens.get(i).toLowerCase(Locale.ROOT);
            words[i] = lower[i].hashCode();
            lists[i] = names.of(lower[i]);
        }
    }

    /** The features of one word. */
    int[] at(int i) {
        size = 0;
        for (int near = Math.max(0, i - NEAR); near <= Math.min(lower.length - 1, i + NEAR); near++) {
            prepare(near);
        }
        for (int offset = -NEAR; offset <= NEAR; offset++) {
            int at = i + offset;
            add(10 + offset, word(at), 0);
            add(20 + offset, shape(at), lists(at));
        }
        add(30, shape(i), 0);
        add(31, lists(i), 0);
        String word = lower[i];
        for (int length = 1; length <= 4 && length < word.length(); length++) {
            add(40 + length, word.substring(0, length).hashCode(), 0);
            add(50 + length, word.substring(word.length() - length).hashCode(), 0);
        }
        add(60, both(i - 1), both(i));
        add(61, both(i), both(i + 1));
        add(62, both(i - 1) * 31 + both(i), both(i + 1));
        add(63, both(i) * 31 + both(i + 1), both(i + 2));
        add(64, both(i - 2) * 31 + both(i - 1), both(i));
        add(65, word(i - 1), both(i));
        add(66, both(i), word(i + 1));
        add(67, word(i), both(i + 1));
        add(68, both(i - 1), word(i));
        return Arrays.copyOf(buffer, size);
    }

    boolean capital(int i) {
        return shape(i) <= INITIAL;
    }

    private void add(int kind, int one, int other) {
        int hash = (kind * 0x9E3779B1 + one) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 15) + other * 0xC2B2AE35;
        hash = (hash ^ hash >>> 13) * 0x27D4EB2F;
        if (size == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * size);
        }
        buffer[size++] = (hash ^ hash >>> 16) & SPACE - 1;
    }

    private int both(int at) {
        return shape(at) * 16 + lists(at);
    }

    private int word(int at) {
        return at < 0 ? -1 : at >= words.length ? -2 : words[at];
    }

    private int shape(int at) {
        return at < 0 || at >= shapes.length ? EDGE : shapes[at];
    }

    private int lists(int at) {
        return at < 0 || at >= lists.length ? 0 : lists[at];
    }

    private static int shape(String token) {
        char first = token.charAt(0);
        if (first == '#' || first == '@') {
            return 6;
        }
        if (Character.isDigit(first)) {
            return 5;
        }
        if (!Character.isLetter(first)) {
            return 4;
        }
        if (!Character.isUpperCase(first)) {
            return 3;
        }
        boolean rest = token.chars().skip(1).anyMatch(Character::isLowerCase);
        return token.length() == 1 || token.length() == 2 && token.charAt(1) == '.' ? INITIAL : rest ? 0 : 1;
    }
}
