package gatepost.core.text;

/** Dates that are said to be of birth. */
final class DateOfBirthDetector extends PatternDetector {

    private static final int FARTHEST = 60;
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";

    DateOfBirthDetector() {
        super(FindingCode.DATE_OF_BIRTH, new Windows(DateOfBirthDetector::mayBeCue, FARTHEST),
                "(?i)\\b(?:born|d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday)\\b\\W{0,3}(?:is |was |on |the |in ){0,3}"
                        + "([0-9]{1,2}[./ -][0-9]{1,2}[./ -](?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"
                        + "|[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + ",? (?:19|20)[0-9]{2}|" + MONTH + " [0-9]{1,2}(?:st|nd|rd|th)?,? (?:19|20)[0-9]{2})\\b",
                "This is a date of birth. Remove it.");
    }

    @Override
    boolean accept(String text, int start, int end) {
        return true;
    }

    private static boolean mayBeCue(String text, int at) {
        return (text.charAt(at) | ' ') == 'b' && (text.regionMatches(true, at, "born", 0, 4) || text.regionMatches(true, at, "birth", 0, 5)
                || text.regionMatches(true, at - 2, "dob", 0, 3) || text.regionMatches(true, at - 2, "o.b", 0, 3));
    }
}
