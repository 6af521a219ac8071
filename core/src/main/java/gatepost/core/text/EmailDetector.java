package gatepost.core.text;

/** E-mail addresses, also where spaces or words hide the signs ("name (at) school dot uk"). */
final class EmailDetector extends PatternDetector {

    EmailDetector() {
        super(FindingCode.EMAIL,
                "(?i)([a-z0-9][a-z0-9._%+'-]{0,63}(?:@|\\s?[(\\[]\\s?at\\s?[)\\]]\\s?)[a-z0-9][a-z0-9-]{0,62}"
                        + "(?:(?:\\.|\\s?[(\\[]\\s?dot\\s?[)\\]]\\s?)[a-z0-9-]{1,63}){0,6}(?:\\.|\\s?[(\\[]\\s?dot\\s?[)\\]]\\s?)[a-z]{2,24})",
                "This is an e-mail address. Remove it, unless it is the school's own published address.");
    }

    @Override
    boolean worthSearching(String text) {
        return text.indexOf('@') >= 0 || text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
    }

    @Override
    boolean accept(String text, int start, int end) {
        return standsAlone(text, start, end) && !text.substring(start, end).contains("..");
    }
}
