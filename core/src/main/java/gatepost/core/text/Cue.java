package gatepost.core.text;

import java.util.List;

/** Words that begin somewhere near what is looked for. */
final class Cue {

    private Cue() {
    }

    /** A sign at every place where a word begins with one of these, in small or capital letters. */
    static Windows.Sign of(String... beginnings) {
        List<String> all = List.of(beginnings);
        return (text, at) -> {
            char first = Character.toLowerCase(text.charAt(at));
            if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                return false;
            }
            for (String beginning : all) {
                if (beginning.charAt(0) == first && text.regionMatches(true, at, beginning, 0, beginning.length())) {
                    return true;
                }
            }
            return false;
        };
    }
}
