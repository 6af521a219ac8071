package gatepost.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a certificate says about one person (K2): to whom it was awarded, its numbers, and a grade or mark beside a name. */
final class CertificateDetector implements TextDetector {

    private static final int FARTHEST = 80;
    private static final int MARK_WITHIN = 40;
    private static final String MESSAGE = "This reads like a certificate. Leave out whom it is for, its numbers and the grade.";
    private static final Set<String> NOBODY = Set.of("Year", "Class", "Reception", "Nursery", "Team", "Group", "House", "Key", "Everyone", "All", "Our", "The",
            "We", "They", "It", "Pupils", "Children", "School", "Every", "Each", "He", "She", "You", "Who", "And");

    private final List<PatternDetector> parts = List.of(
            new Part(Cue.of("award", "present", "certif"), "(?i:awarded to|presented to|certify that|certificate (?:is )?for)[:\\s]+(\\p{Lu}[\\pL'\u2019-]+(?:[ \\t]\\p{Lu}[\\pL'\u2019-]+){0,3})"),
            new Part(Cue.of("candidate", "centre", "certificate", "uci", "exam"), "(?i:(?:candidate|centre|certificate|exam|uci)[ ]*(?:no\\.?|number|num|id|ref|reference)?[ ]*[:#.]?[ ]*)([0-9]{4,13}[A-Za-z]?)\\b"),
            new Part((text, at) -> Windows.digits(text, at, 5, 5), "\\b([0-9]{5}[0-9A-Z][0-9]{6}[A-Z])\\b"),
            new Part(achieved(),
                    "((?:\\p{Lu}[\\pL'\u2019-]+ ){1,3}(?:has |have )?(?:got|achieved|scored|received|gained|earned|passed)(?: with)?(?: an?)? "
                            + "(?:(?i:grade|level) ?[0-9A-U]\\b|[0-9]{1,3} ?%|[0-9]{1,3}/[0-9]{1,3}|[0-9]{1,3} out of [0-9]{1,3}|(?i:distinction|merit)\\b|A\\*))"));

    @Override
    public List<TextFinding> detect(ScannedText text) {
        List<TextFinding> findings = new ArrayList<>();
        for (PatternDetector part : parts) {
            part.detect(text).stream().filter(finding -> findings.stream().noneMatch(finding::overlaps)).forEach(findings::add);
        }
        return findings;
    }

    /** Verbs of achieving with something like a mark soon after them: by themselves they are in every second post. */
    private static Windows.Sign achieved() {
        Windows.Sign verb = Cue.of("got", "achiev", "scor", "receiv", "gain", "earn", "pass");
        Windows.Sign mark = Cue.of("grade", "level", "distinction", "merit");
        return (text, at) -> {
            boolean marked = false;
            if (verb.test(text, at)) {
                for (int i = at; i < Math.min(text.length(), at + MARK_WITHIN) && !marked; i++) {
                    marked = Windows.digit(text, i) || text.charAt(i) == '*' || mark.test(text, i);
                }
            }
            return marked;
        };
    }

    private static final class Part extends PatternDetector {

        Part(Windows.Sign sign, String expression) {
            super(FindingCode.CERTIFICATE_DETAIL, Windows.atWordStarts(sign, FARTHEST), expression, MESSAGE);
        }

        @Override
        boolean accept(String text, int start, int end) {
            // The word before counts too: a search that passed over "Team Green" comes back for "Green".
            String[] words = (text.substring(wordBefore(text, start), end)).strip().split("\\s+");
            return standsAlone(text, start, end) && Arrays.stream(words).noneMatch(NOBODY::contains);
        }

        private static int wordBefore(String text, int start) {
            int at = start;
            while (at > 0 && text.charAt(at - 1) == ' ') {
                at--;
            }
            while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }
    }
}
