package gatepost.core.text;

import java.util.Locale;

/** Unique pupil numbers, permanent and temporary, with a right check letter. */
final class UpnDetector extends PatternDetector {

    private static final int DIGITS = 11;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int LENGTH = 13;

    UpnDetector() {
        super(FindingCode.UPN, Windows.atDigits((text, at) -> Windows.digits(text, at, DIGITS, 2 * DIGITS), 2 * LENGTH),
                "([A-Za-z][ -]?(?:[0-9][ -]?){11}[0-9A-Za-z])",
                "This is a unique pupil number. Remove it.");
    }

    @Override
    boolean accept(String text, int start, int end) {
        return standsAlone(text, start, end) && checks(text.substring(start, end).replaceAll("[ -]", "").toUpperCase(Locale.ROOT));
    }

    /** Positions 2 to 13 weigh 2 to 13; a temporary number's last letter counts as its place in the alphabet of check letters. */
    private static boolean checks(String upn) {
        int sum = 0;
        for (int i = 1; i < LENGTH; i++) {
            char sign = upn.charAt(i);
            int value = Character.isDigit(sign) ? sign - '0' : LETTERS.indexOf(sign);
            if (value < 0) {
                return false;
            }
            sum += value * (i + 1);
        }
        return LETTERS.charAt(sum % LETTERS.length()) == upn.charAt(0);
    }
}
