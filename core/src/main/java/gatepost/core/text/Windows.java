package gatepost.core.text;

/**
 * The stretches of a text around cheap signs of something, so that an expression need not be tried on every character of a long text.
 */
final class Windows {

    private static final int LONGEST_WORD = 40;

    private final Where where;
    private final Sign sign;
    private final int reach;

    /**
     * @param sign whether something may stand around the character at this offset
     * @param reach how many characters away from its sign the thing may start or end
     */
    Windows(Sign sign, int reach) {
        this(Where.ANYWHERE, sign, reach);
    }

    /** Where signs are looked for. */
    private enum Where { ANYWHERE, DIGITS, WORD_STARTS }

    private Windows(Where where, Sign sign, int reach) {
        this.where = where;
        this.sign = sign;
        this.reach = reach;
    }

    /** For a sign that is always a digit. */
    static Windows atDigits(Sign sign, int reach) {
        return new Windows(Where.DIGITS, sign, reach);
    }

    /** For a sign that is always the first letter or digit of a word. */
    static Windows atWordStarts(Sign sign, int reach) {
        return new Windows(Where.WORD_STARTS, sign, reach);
    }

    /** A cheap look at one character and those next to it. */
    interface Sign {

        boolean test(String text, int at);
    }

    /** Takes one stretch of the text. */
    interface Taker {

        void take(int from, int to);
    }

    /** Passes on the stretches in order; they neither overlap nor cut words of an ordinary length. */
    void each(ScannedText scanned, Taker taker) {
        String text = scanned.raw();
        int[] places = where == Where.DIGITS ? scanned.landmarks().digits() : scanned.landmarks().wordStarts();
        int count = where == Where.ANYWHERE ? text.length() : places.length;
        int from = -1;
        int to = 0;
        for (int next = 0; next < count; next++) {
            int at = where == Where.ANYWHERE ? next : places[next];
            if (!sign.test(text, at)) {
                continue;
            }
            if (from >= 0 && at - reach > to) {
                taker.take(wordStart(text, from), wordEnd(text, to));
                from = -1;
            }
            from = from < 0 ? Math.max(to, at - reach) : from;
            to = Math.min(text.length(), at + reach);
        }
        if (from >= 0) {
            taker.take(wordStart(text, Math.max(0, from)), wordEnd(text, to));
        }
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int to) {
        int at = to;
        while (at < text.length() && at - to < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether at least {@code count} digits stand in the {@code within} characters from this offset, the first of them here. */
    static boolean digits(String text, int at, int count, int within) {
        if (!digit(text, at)) {
            return false;
        }
        int found = 0;
        for (int i = at; i < Math.min(text.length(), at + within); i++) {
            found += digit(text, i) ? 1 : 0;
        }
        return found >= count;
    }

    static boolean digit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    static boolean letter(String text, int at) {
        char c = (char) (text.charAt(at) | ' ');
        return c >= 'a' && c <= 'z';
    }
}
