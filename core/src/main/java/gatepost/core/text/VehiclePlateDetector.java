package gatepost.core.text;

import com.google.re2j.Pattern;

import java.util.Locale;
import java.util.Set;

/** Registration marks of vehicles; older styles only where a word about vehicles stands near, as they look like many other codes. */
final class VehiclePlateDetector extends PatternDetector {

    private static final int FARTHEST = 12;
    private static final int CUE_WITHIN = 40;
    private static final Set<String> WORDS = Set.of("THE", "AND", "FOR", "ARE", "YOU", "OUR", "WAS", "NEW", "ALL", "CAN", "DAY", "END", "NOT", "NOW");
    private static final String CUES = "(?s).*\\b(?:reg|registration|plate|plates|car|van|vehicle|minibus|parked|motorbike)\\b.*";

    VehiclePlateDetector() {
        super(FindingCode.VEHICLE_PLATE, Windows.atDigits((text, at) -> Windows.digit(text, at) && (at == 0 || !Windows.digit(text, at - 1)), FARTHEST),
                "\\b([A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-7][0-9]) ?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y][0-9]{1,3} ?[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3} ?[0-9]{1,3}[A-HJ-NPR-TV-Y])\\b",
                "This looks like a vehicle's registration. Remove it.");
    }

    @Override
    boolean accept(String text, int start, int end) {
        String mark = text.substring(start, end);
        boolean current = Character.isLetter(mark.charAt(1)) && Character.isDigit(mark.charAt(2));
        boolean headline = WORDS.contains(mark.substring(mark.length() - 3));
        return standsAlone(text, start, end) && !headline && (current || nearCue(text, start, end));
    }

    private static boolean nearCue(String text, int start, int end) {
        String around = text.substring(Math.max(0, start - CUE_WITHIN), Math.min(text.length(), end + CUE_WITHIN));
        return Pattern.matches(CUES, around.toLowerCase(Locale.ROOT));
    }
}
