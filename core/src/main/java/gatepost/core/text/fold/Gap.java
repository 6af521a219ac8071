package gatepost.core.text.fold;

import java.util.EnumSet;
import java.util.Set;

/** What stands between one word and the next. */
public enum Gap {
    /** The edge of the text. */
    EDGE,
    /** Nothing: the words were written together and told apart by a capital or by digits. */
    JOINED,
    SPACE,
    /** One line break. */
    LINE,
    HYPHEN,
    UNDERSCORE,
    /** A full stop without a space, as in an address or a file name. */
    DOT,
    /** A full stop and a space: an abbreviation or the end of a sentence. */
    STOP,
    COMMA,
    /** An ampersand, plus or stroke. */
    AND,
    /** One bracket. */
    BRACKET,
    /** Anything else: other punctuation, emoji, a blank line. */
    BREAK;

    /** Gaps that may stand inside one person's name. */
    public static final Set<Gap> WITHIN_A_NAME = EnumSet.of(JOINED, SPACE, LINE, HYPHEN, UNDERSCORE, DOT);

    /** Whether one person's name may go on across this gap. */
    public boolean withinAName() {
        return WITHIN_A_NAME.contains(this);
    }

    /** Whether the words belong to one written unit, such as a file name, a hashtag or an address. */
    public boolean glued() {
        return this == JOINED || this == UNDERSCORE || this == DOT || this == HYPHEN;
    }
}
