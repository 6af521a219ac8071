package gatepost.core.text;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import java.util.ArrayList;
import java.util.List;

/** Telephone numbers as people in the United Kingdom write them, and international ones. */
final class PhoneDetector implements TextDetector {

    private static final String HOME = "GB";
    private static final int MOST_TRIES = 2000;
    private static final int SHORTEST = 9;
    private static final int LONGEST = 30;
    private static final Windows WINDOWS = Windows.atDigits((text, at) -> Windows.digits(text, at, SHORTEST, LONGEST), LONGEST);
    private static final String MESSAGE = "This is a telephone number. Remove it, unless it is the school's own published number.";

    /**
     * The shapes of mobile and landline numbers, also of ranges that the tables of given-out numbers leave out: those that the regulator
     * keeps for drama, which people use as examples, and those that are given out after this was built.
     */
    private static final Pattern SHAPES = Pattern.compile("(?:\\+44[ -]?(?:\\(0\\)[ -]?)?|\\(?0)(?:7[0-9]{3}\\)?[ -]?[0-9]{3}[ -]?[0-9]{3}"
            + "|1[0-9]{3}\\)?[ -]?[0-9]{3}[ -]?[0-9]{3}|1[0-9]{2}\\)?[ -]?[0-9]{3}[ -]?[0-9]{4}|2[0-9]\\)?[ -]?[0-9]{4}[ -]?[0-9]{4})");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public List<TextFinding> detect(ScannedText text) {
        List<TextFinding> findings = new ArrayList<>();
        WINDOWS.each(text, (from, to) -> search(text, from, to, findings));
        return findings;
    }

    private void search(ScannedText text, int from, int to, List<TextFinding> findings) {
        String window = text.raw().substring(from, to);
        for (PhoneNumberMatch match : numbers.findNumbers(window, HOME, Leniency.VALID, MOST_TRIES)) {
            if (dialled(match.rawString())) {
                findings.add(TextFinding.of(FindingCode.PHONE, text, from + match.start(), from + match.end(), MESSAGE));
            }
        }
        Matcher shaped = SHAPES.matcher(window);
        while (shaped.find()) {
            int start = from + shaped.start();
            int end = from + shaped.end();
            if (whole(text.raw(), start, end) && findings.stream().noneMatch(found -> found.start() < end && start < found.end())) {
                findings.add(TextFinding.of(FindingCode.PHONE, text, start, end, MESSAGE));
            }
        }
    }

    /** Whether no further group of digits belongs to it. */
    private static boolean whole(String text, int start, int end) {
        boolean before = start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1))
                || start > 1 && text.charAt(start - 1) == ' ' && Windows.digit(text, start - 2));
        boolean after = end < text.length() && (Character.isLetterOrDigit(text.charAt(end))
                || end + 1 < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-') && Windows.digit(text, end + 1));
        return !before && !after;
    }

    /** Without the leading 0 or + ten digits are as likely something else. */
    private static boolean dialled(String raw) {
        char first = raw.charAt(0);
        return first == '+' || first == '\uFF0B' || Character.digit(first, 10) == 0
                || first == '(' && raw.length() > 1 && (raw.charAt(1) == '0' || raw.charAt(1) == '+') || raw.startsWith("44");
    }
}
