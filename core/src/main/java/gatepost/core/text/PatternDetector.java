package gatepost.core.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import java.util.ArrayList;
import java.util.List;

/** Reports what matches an expression (linear in time, whatever the text) and passes a closer look. */
abstract class PatternDetector implements TextDetector {

    private final FindingCode code;
    private final Windows windows;
    private final Pattern pattern;
    private final String message;

    /**
     * @param windows where in a text the expression is tried
     * @param expression if it has a first group, that group is what is reported
     */
    PatternDetector(FindingCode code, Windows windows, String expression, String message) {
        this.code = code;
        this.windows = windows;
        this.pattern = Pattern.compile(expression);
        this.message = message;
    }

    @Override
    public final List<TextFinding> detect(ScannedText text) {
        List<TextFinding> findings = new ArrayList<>();
        windows.each(text, (from, to) -> search(text, from, to, findings));
        return findings;
    }

    private void search(ScannedText text, int from, int to, List<TextFinding> findings) {
        String window = text.raw().substring(from, to);
        Matcher matcher = pattern.matcher(window);
        int group = Math.min(1, pattern.groupCount());
        int next = 0;
        while (next <= window.length() && matcher.find(next)) {
            int start = from + matcher.start(group);
            int end = from + matcher.end(group);
            boolean accepted = accept(text.raw(), start, end);
            if (accepted) {
                findings.add(TextFinding.of(code, text, start, end, message));
            }
            // A match that failed the closer look may hide the start of a good one.
            next = (accepted ? Math.max(end, from + matcher.start() + 1) : start + 1) - from;
        }
    }

    abstract boolean accept(String text, int start, int end);

    /** Whether the place is not inside a longer run of letters or digits. */
    static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
