package gatepost.core.text.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text cut at blanks and at punctuation, as the tweets are that the model of people's names was trained on. */
final class Tokens {

    private final String text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
                if (at > start) {
                    tokens.cut(start, at);
                }
                start = at + 1;
            }
        }
        return tokens;
    }

    /** Punctuation at the edges stands for itself; links, handles and hashtags stay whole; an ending like 's is a word of its own. */
    private void cut(int from, int to) {
        int start = from;
        while (start < to - 1 && !wordly(text.charAt(start)) && text.charAt(start) != '#' && text.charAt(start) != '@') {
            add(start, start + 1);
            start++;
        }
        List<Integer> trailing = new ArrayList<>();
        int end = to;
        while (end - start > 1 && !wordly(text.charAt(end - 1)) && !initial(start, end)) {
            end--;
            trailing.add(end);
        }
        inner(start, end);
        trailing.reversed().forEach(at -> add(at, at + 1));
    }

    private void inner(int from, int to) {
        if (to - from > 2 && (text.charAt(to - 1) | ' ') == 's' && (text.charAt(to - 2) == '\'' || text.charAt(to - 2) == '\u2019')) {
            inner(from, to - 2);
            add(to - 2, to);
            return;
        }
        int start = from;
        for (int at = from + 1; at < to - 1; at++) {
            char c = text.charAt(at);
            if ((c == ',' || c == '/' || c == '&' || c == '(' || c == ')' || c == '!' || c == '?' || c == ':' || c == '\u2026')
                    && Character.isLetter(text.charAt(at + 1)) && !text.startsWith("http", from)) {
                add(start, at);
                add(at, at + 1);
                start = at + 1;
            }
        }
        if (start < to) {
            add(start, to);
        }
    }

    /** Whether it is one letter and a full stop. */
    private boolean initial(int start, int end) {
        return end - start == 2 && text.charAt(end - 1) == '.' && Character.isUpperCase(text.charAt(start));
    }

    private static boolean wordly(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    String get(int token) {
        return text.substring(starts[token], ends[token]);
    }
}
