package gatepost.core.text;

import com.google.re2j.Pattern;

/** Houses: a number, a name and a kind of street, "Flat 2, 14 Mill Lane". */
final class AddressDetector extends PatternDetector {

    private static final int FARTHEST = 60;
    private static final Pattern PART_OF_SENTENCE = Pattern.compile("\\b(?:on|to|in|at|of|the|from|and|a|down|up|along|our)\\b");
    private static final String SURE = "(?i:street|road|avenue|crescent|lane|terrace|grove|mews|gardens)";
    private static final String CAPITAL = "(?:St|Rd|Ln|Ave|Close|Drive|Way|Court|Place|Hill|Square|Row|Walk|Rise|View)";
    private static final String NAME = "(?:[\\pL][\\pL'\u2019.-]+[ ]){1,2}";
    private static final String CAPITAL_NAME = "(?:\\p{Lu}[\\pL'\u2019.-]+[ ]){1,3}";

    AddressDetector() {
        super(FindingCode.ADDRESS, Windows.atDigits((text, at) -> Windows.digit(text, at) && (at == 0 || !Windows.digit(text, at - 1)), FARTHEST),
                "((?:(?i:flat|unit|apartment) [0-9]{1,3}[a-zA-Z]?,? )?[0-9]{1,4}[a-zA-Z]?,? (?:" + NAME + SURE + "|" + CAPITAL_NAME + CAPITAL + "))(?:$|[^\\pL])",
                "This looks like an address. Remove it, unless it is the school's own.");
    }

    @Override
    boolean accept(String text, int start, int end) {
        return standsAlone(text, start, end) && !PART_OF_SENTENCE.matcher(text.substring(start, end)).find();
    }
}
