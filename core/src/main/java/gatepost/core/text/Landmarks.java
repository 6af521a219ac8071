package gatepost.core.text;

import java.util.Arrays;

/**
 * Where in a text the things begin that most detectors start from, found once for all of them.
 *
 * @param digits     offsets of all digits
 * @param wordStarts offsets of letters and digits with neither before them
 */
record Landmarks(int[] digits, int[] wordStarts) {

    static Landmarks of(String text) {
        int[] digits = new int[text.length() / 8 + 8];
        int[] starts = new int[text.length() / 4 + 8];
        int digitCount = 0;
        int startCount = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean word = Character.isLetterOrDigit(sign);
            if (word && !inside) {
                starts = startCount == starts.length ? Arrays.copyOf(starts, 2 * startCount) : starts;
                starts[startCount++] = at;
            }
            inside = word;
            if (Character.isDigit(sign)) {
                digits = digitCount == digits.length ? Arrays.copyOf(digits, 2 * digitCount) : digits;
                digits[digitCount++] = at;
            }
        }
        return new Landmarks(Arrays.copyOf(digits, digitCount), Arrays.copyOf(starts, startCount));
    }
}
