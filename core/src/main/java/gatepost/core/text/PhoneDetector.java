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
    private static final String MESSAGE = "This is a telephone number. Remove it, unless it is the school's own published number.";

    /** Ranges that the regulator keeps for drama, which the tables of real numbers leave out; people use them as examples. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?:\\+44 ?(?:\\(0\\) ?)?|\\(?0)(?:1632\\)?[ -]?960[ -]?[0-9]{3}|7700\\)?[ -]?900[ -]?[0-9]{3}|115\\)?[ -]?496[ -]?[0-9]{4})\\b");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public List<TextFinding> detect(ScannedText text) {
        List<TextFinding> findings = new ArrayList<>();
        if (digits(text.raw()) < SHORTEST) {
            return findings;
        }
        for (PhoneNumberMatch match : numbers.findNumbers(text.raw(), HOME, Leniency.VALID, MOST_TRIES)) {
            if (dialled(match.rawString())) {
                findings.add(TextFinding.of(FindingCode.PHONE, text, match.start(), match.end(), MESSAGE));
            }
        }
        Matcher reserved = RESERVED.matcher(text.raw());
        while (reserved.find()) {
            findings.add(TextFinding.of(FindingCode.PHONE, text, reserved.start(), reserved.end(), MESSAGE));
        }
        return findings;
    }

    /** Without the leading 0 or + ten digits are as likely something else. */
    private static boolean dialled(String raw) {
        char first = raw.charAt(0);
        return first == '+' || first == '\uFF0B' || Character.digit(first, 10) == 0
                || first == '(' && raw.length() > 1 && (raw.charAt(1) == '0' || raw.charAt(1) == '+') || raw.startsWith("44");
    }

    private static int digits(String text) {
        int count = 0;
        for (int i = 0; i < text.length() && count < SHORTEST; i++) {
            count += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
