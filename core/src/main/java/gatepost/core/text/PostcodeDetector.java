package gatepost.core.text;

import java.util.Locale;
import java.util.Set;

/** Postcodes of the United Kingdom in existing areas. */
final class PostcodeDetector extends PatternDetector {

    private static final int LONGEST = 12;
    private static final Set<String> AREAS = Set.of(("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT "
            + "DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE "
            + "NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA "
            + "WC WD WF WN WR WS WV YO ZE BX GIR").split(" "));
    private static final int INWARD = 3;

    PostcodeDetector() {
        super(FindingCode.POSTCODE, Windows.atDigits(PostcodeDetector::mayBeInward, LONGEST),
                "(?i)(GIR[ \\t]{0,2}0AA|[A-Z]{1,2}[0-9][0-9A-HJKMNP-Z]?[ \\t\\x{A0}]{0,2}[0-9][ABD-HJLNP-UW-Z]{2})",
                "This is a postcode. Remove it, unless it belongs to the school's own published address.");
    }

    @Override
    boolean accept(String text, int start, int end) {
        String found = text.substring(start, end);
        String inward = found.substring(found.length() - INWARD);
        boolean ordinal = inward.substring(1).matches("st|nd|rd|th");
        boolean mixed = Character.isUpperCase(found.charAt(0)) != Character.isUpperCase(inward.charAt(1));
        return standsAlone(text, start, end) && !ordinal && !mixed && AREAS.contains(area(found));
    }

    private static String area(String found) {
        int letters = 0;
        while (letters < found.length() && Character.isLetter(found.charAt(letters))) {
            letters++;
        }
        return found.substring(0, letters).toUpperCase(Locale.ROOT);
    }

    private static boolean mayBeInward(String text, int at) {
        int end = at + INWARD;
        return end <= text.length() && Windows.digit(text, at) && Windows.letter(text, at + 1) && Windows.letter(text, at + 2)
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
