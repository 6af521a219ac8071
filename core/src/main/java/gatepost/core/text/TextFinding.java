package gatepost.core.text;

import java.util.List;

/**
 * One thing that a scan of a text reports.
 *
 * @param severity the default of the code; a school's setting may raise or lower it afterwards
 * @param start offset of the first UTF-16 unit in the text
 * @param end offset after the last
 * @param value the words found
 * @param candidates roster ids of the pupils it may be, most likely first; empty where no pupil is meant
 * @param message why this was found and what to do, for the author of the text; never a name
 */
public record TextFinding(FindingCode code, Severity severity, int start, int end, String value, List<String> candidates, String message) {

    public TextFinding {
        candidates = List.copyOf(candidates);
    }

    static TextFinding of(FindingCode code, ScannedText text, int start, int end, String message) {
        return of(code, text, start, end, List.of(), message);
    }

    static TextFinding of(FindingCode code, ScannedText text, int start, int end, List<String> candidates, String message) {
        return new TextFinding(code, code.defaultSeverity(), start, end, text.raw().substring(start, end), candidates, message);
    }

    boolean overlaps(TextFinding other) {
        return start < other.end && other.start < end;
    }

    /** Never the words found: a finding may end up in a log. */
    @Override
    public String toString() {
        return "TextFinding[" + code + " " + start + ".." + end + " " + candidates + "]";
    }
}
