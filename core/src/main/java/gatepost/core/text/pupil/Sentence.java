package gatepost.core.text.pupil;

import gatepost.core.text.fold.Gap;
import gatepost.core.text.fold.Word;
import gatepost.core.text.fold.Words;

import java.util.Set;

/** What the words around a possible name say about its being one, for names that are everyday words too. */
final class Sentence {

    private static final Set<String> NAME_FOLLOWS = Set.of("to", "by", "for", "from", "seeing", "thank", "thanks", "birthday", "you",
            "done", "congratulations", "congrats", "mention", "welcome", "meet", "proud", "bravo", "featuring", "starring", "called",
            "named", "with", "pupil", "pupils", "student", "students", "winner", "winners", "captain", "captains", "star", "stars",
            "sorry", "poor", "love");
    private static final Set<String> NAME_FOLLOWS_WITH_OF = Set.of("proud", "photo", "picture", "photos", "pictures", "work", "memory");
    private static final Set<String> NO_NAME_FOLLOWS = Set.of("the", "a", "an", "our", "this", "that", "these", "every", "each",
            "lovely", "on", "at", "in", "of", "last", "next", "my", "your", "their", "his", "her", "its", "we", "they", "i", "please",
            "some", "any", "no");
    private static final Set<String> NAME_PRECEDES = Set.of("from", "for", "did", "wrote", "won", "got", "made", "took", "came", "ran",
            "sang", "gave", "read", "led", "has", "had", "is", "was", "and", "who", "with", "said", "says", "told", "wins", "gets",
            "makes", "became", "drew", "swam", "rode", "threw", "spoke", "stood", "brought", "built", "bought", "taught", "found",
            "went", "perform", "performs", "performing", "perfom", "in", "at", "as", "winning", "helping", "being", "aged", "also",
            "then", "have", "shows");
    private static final Set<String> FIXED_PHRASES = Set.of("mayday", "summerfield", "sportsday", "rosegarden", "christmasday");

    private static final int STRONG = 2;
    private static final int WEAK = 1;
    private static final int CERTAIN = 3;

    private Sentence() {
    }

    /** From -3 (surely no name) to 3 (surely one) for the words from {@code first} up to {@code end}. */
    static int speaksForName(Words words, int first, int end) {
        return before(words, first) + after(words, end) - (FIXED_PHRASES.contains(words.join(first, end)) ? WEAK : 0);
    }

    /** What {@link #speaksForName} must reach so that everyday words in small letters are taken for a name. */
    static final int IN_SMALL_LETTERS = STRONG;
    /** What it must reach where they are capitalised. */
    static final int IN_CAPITALS = WEAK;
    static final int BEYOND_DOUBT = CERTAIN;

    private static int before(Words words, int first) {
        String previous = words.keyAt(first - 1);
        return switch (words.gapBefore(first)) {
            case EDGE, BREAK, BRACKET, STOP, COMMA -> WEAK;
            case LINE -> NAME_FOLLOWS.contains(previous) ? STRONG : WEAK;
            default -> nameFollows(words, first, previous) ? STRONG : NO_NAME_FOLLOWS.contains(previous) ? -STRONG : 0;
        };
    }

    private static boolean nameFollows(Words words, int first, String previous) {
        return NAME_FOLLOWS.contains(previous) || previous.equals("of") && NAME_FOLLOWS_WITH_OF.contains(words.keyAt(first - 2));
    }

    private static int after(Words words, int end) {
        Gap gap = words.gapBefore(end);
        if (gap != Gap.SPACE || words.get(end - 1).possessive()) {
            return WEAK;
        }
        Word next = words.get(end);
        if (NAME_PRECEDES.contains(next.key()) || next.key().endsWith("ed")) {
            return WEAK;
        }
        return next.shape() == Word.Shape.LOWER ? -WEAK : 0;
    }
}
