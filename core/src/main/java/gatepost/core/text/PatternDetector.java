package gatepost.core.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import java.util.ArrayList;
import java.util.List;

/** Reports what matches an expression (linear in time, whatever the text) and passes a closer look. */
abstract class PatternDetector implements TextDetector {

    private final FindingCode code;
    private final Pattern pattern;
    private final String message;

    /** @param expression if it has a first group, that group is what is reported */
    PatternDetector(FindingCode code, String expression, String message) {
        this.code = code;
        this.pattern = Pattern.compile(expression);
        this.message = message;
    }

    @Override
    public final List<TextFinding> detect(ScannedText text) {
        List<TextFinding> findings = new ArrayList<>();
        if (!worthSearching(text.raw())) {
            return findings;
        }
        Matcher matcher = pattern.matcher(text.raw());
        int group = Math.min(1, pattern.groupCount());
        int from = 0;
        while (matcher.find(from)) {
            int start = matcher.start(group);
            int end = matcher.end(group);
            boolean accepted = accept(text.raw(), start, end);
            if (accepted) {
                findings.add(TextFinding.of(code, text, start, end, message));
            }
            // A match that failed the closer look may hide the start of a good one.
            from = accepted ? Math.max(end, matcher.start() + 1) : start + 1;
            if (from > text.raw().length()) {
                break;
            }
        }
        return findings;
    }

    /** Whether the text holds a sign without which nothing can match; cheap. */
    boolean worthSearching(String text) {
        return true;
    }

    abstract boolean accept(String text, int start, int end);

    /** Whether the place is not inside a longer run of letters or digits. */
    static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
