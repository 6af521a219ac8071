package gatepost.core.text.fold;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words: at separators, at a capital after a small letter, and before digits that end a word. */
final class Tokeniser {

    private static final String APOSTROPHES = "'\u2018\u2019\u02BC\u02BB\u2032\u0060\u00B4\uFF07";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder key = new StringBuilder();
    private final GapReader gap = new GapReader();
    private int start;
    private int end;
    private int capitals;
    private int letters;
    private boolean lastWasSmall;
    private boolean firstWasCapital;
    private char sigil = ' ';

    Tokeniser(String text) {
        this.text = text;
    }

    Words words() {
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            String folded = Folding.fold(codePoint);
            if (folded.isEmpty()) {
                if (!key.isEmpty() && end == i && isMark(codePoint)) {
                    end = next;
                }
            } else if (Folding.isWord(folded)) {
                letter(codePoint, folded, i, next);
            } else if (!key.isEmpty() && APOSTROPHES.indexOf(codePoint) >= 0 && followsLetter(next)) {
                next = apostrophe(next);
            } else {
                close(false);
                gap.read(codePoint);
            }
            i = next;
        }
        close(false);
        return new Words(words);
    }

    private void letter(int codePoint, String folded, int at, int next) {
        boolean capital = Folding.isCapital(codePoint);
        boolean letter = Character.isLetter(folded.codePointAt(0));
        if (capital && lastWasSmall) {
            close(false);
        }
        if (key.isEmpty()) {
            start = at;
            firstWasCapital = capital || !letter;
            if (gap.tight() == '#' || gap.tight() == '@') {
                sigil = gap.tight();
            } else if (!gap.gap(words.isEmpty()).glued()) {
                sigil = ' ';
            }
        }
        key.append(folded);
        end = next;
        capitals += capital ? 1 : 0;
        letters += letter ? 1 : 0;
        lastWasSmall = letter && !capital;
    }

    /** Passes over an apostrophe inside a word; a possessive ending closes the word. Returns where to go on. */
    private int apostrophe(int next) {
        int after = skipInvisible(next);
        if (Folding.fold(text.codePointAt(after)).equals("s") && !followsLetter(after + 1)) {
            close(true);
            return after + 1;
        }
        return next;
    }

    private boolean followsLetter(int at) {
        int i = skipInvisible(at);
        return i < text.length() && Character.isLetter(text.codePointAt(i));
    }

    private int skipInvisible(int at) {
        int i = at;
        while (i < text.length() && Folding.fold(text.codePointAt(i)).isEmpty()) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void close(boolean possessive) {
        if (key.isEmpty()) {
            return;
        }
        int tail = trailingDigits();
        String name = key.substring(0, key.length() - tail);
        words.add(new Word(name, start, end - tail, gap.gap(words.isEmpty()), shape(), possessive, sigil));
        if (tail > 0) {
            words.add(new Word(key.substring(name.length()), end - tail, end, Gap.JOINED, Word.Shape.NUMBER, false, sigil));
        }
        gap.reset();
        key.setLength(0);
        capitals = 0;
        letters = 0;
        lastWasSmall = false;
    }

    /** Two or more ASCII digits after letters are a year or a number ("Sam09"); a single one may be a misread letter. */
    private int trailingDigits() {
        int tail = 0;
        while (tail < key.length() && text.charAt(end - 1 - tail) == key.charAt(key.length() - 1 - tail)
                && key.charAt(key.length() - 1 - tail) >= '0' && key.charAt(key.length() - 1 - tail) <= '9') {
            tail++;
        }
        return tail >= 2 && tail < key.length() ? tail : 0;
    }

    private Word.Shape shape() {
        if (letters == 0) {
            return Word.Shape.NUMBER;
        }
        if (capitals == 0 && !firstWasCapital) {
            return Word.Shape.LOWER;
        }
        return capitals == letters ? Word.Shape.UPPER : firstWasCapital ? Word.Shape.TITLE : Word.Shape.LOWER;
    }
}
