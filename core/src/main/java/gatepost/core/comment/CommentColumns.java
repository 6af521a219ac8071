package gatepost.core.comment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Fits what others wrote, at any length, into the columns of a comment. */
final class CommentColumns {

    private static final int NAME = 200;
    private static final int AUTHOR = 200;
    private static final int ADDRESS = 500;
    private static final int LABELS = 500;
    private static final int REASONS = 1000;

    private CommentColumns() {
    }

    /** Text as the database gives it back: half a character, which a network may send, becomes a question mark. */
    static String text(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static String name(String name) {
        return name.codePointCount(0, name.length()) <= NAME ? name : name.substring(0, name.offsetByCodePoints(0, NAME));
    }

    /** An id cut short would be another's; one too long to be kept is not known. */
    static String author(String id) {
        return id.length() <= AUTHOR ? id : "";
    }

    /** An address cut short leads elsewhere. */
    static String address(String permalink) {
        return permalink.length() <= ADDRESS ? permalink : "";
    }

    static List<String> labels(FirstVerdict verdict) {
        return fitting(verdict.labels(), LABELS);
    }

    static List<String> reasons(FirstVerdict verdict) {
        return fitting(verdict.reasons(), REASONS);
    }

    /** As many whole lines, in order, as fit with a line break after each. */
    private static List<String> fitting(List<String> lines, int room) {
        var kept = new ArrayList<String>();
        var left = room;
        for (var line : lines) {
            left -= line.length() + 1;
            if (left < 0) {
                break;
            }
            kept.add(line);
        }
        return kept;
    }
}
