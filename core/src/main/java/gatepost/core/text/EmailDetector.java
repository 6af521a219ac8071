package gatepost.core.text;

/** E-mail addresses, also where spaces or words hide the signs ("name (at) school dot uk"). */
final class EmailDetector extends PatternDetector {

    private static final int FARTHEST = 130;

    EmailDetector() {
        super(FindingCode.EMAIL, new Windows(EmailDetector::maySeparate, FARTHEST),
                "(?i)([a-z0-9][a-z0-9._%+'-]{0,63}(?:@|\\s?[(\\[]\\s?at\\s?[)\\]]\\s?)[a-z0-9][a-z0-9-]{0,62}"
                        + "(?:(?:\\.|\\s?[(\\[]\\s?dot\\s?[)\\]]\\s?)[a-z0-9-]{1,63}){0,6}(?:\\.|\\s?[(\\[]\\s?dot\\s?[)\\]]\\s?)[a-z]{2,24})",
                "This is an e-mail address. Remove it, unless it is the school's own published address.");
    }

    @Override
    boolean accept(String text, int start, int end) {
        return standsAlone(text, start, end) && !text.substring(start, end).contains("..");
    }

    private static boolean maySeparate(String text, int at) {
        char c = text.charAt(at);
        return c == '@' || (c == '(' || c == '[') && (text.regionMatches(true, at + 1, "at", 0, 2) || text.regionMatches(true, at + 1, " at", 0, 3));
    }
}
