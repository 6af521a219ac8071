package gatepost.core.text.fold;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

import java.util.HashMap;
import java.util.Map;

/**
 * Folds characters to plain lower-case Latin letters and digits: compatibility forms, case, accents, letters that Unicode does
 * not decompose (ł, ø, đ), look-alikes of other scripts, and characters without a width. Composed and decomposed text fold alike.
 */
public final class Folding {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Map<Integer, String> UNDECOMPOSED = undecomposed();
    private static final String[] TABLE = new String[0x2100];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = compute(i);
        }
    }

    private Folding() {
    }

    /** The letters, digits or sign that this code point stands for; empty for marks and invisible characters. */
    public static String fold(int codePoint) {
        return codePoint < TABLE.length ? TABLE[codePoint] : compute(codePoint);
    }

    /** The folded letters and digits of a name or a word, without anything between them. */
    public static String key(String text) {
        return plain(text) ? text : folded(text);
    }

    /** Whether it is its own key, as most words are. */
    private static boolean plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if ((sign < 'a' || sign > 'z') && (sign < '0' || sign > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String folded = fold(text.codePointAt(at));
            if (isWord(folded)) {
                key.append(folded);
            }
        }
        return key.toString();
    }

    static boolean isWord(String folded) {
        return !folded.isEmpty() && Character.isLetterOrDigit(folded.codePointAt(0));
    }

    /** Whether the letter itself, apart from its accents, is a capital. */
    static boolean isCapital(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'A' && codePoint <= 'Z';
        }
        String parts = DECOMPOSED.getDecomposition(codePoint);
        int base = parts == null ? codePoint : parts.codePointAt(0);
        return Character.isUpperCase(base) || Character.isTitleCase(base);
    }

    private static String compute(int codePoint) {
        String parts = DECOMPOSED.getDecomposition(codePoint);
        if (parts == null) {
            return foldPart(codePoint);
        }
        StringBuilder folded = new StringBuilder();
        parts.codePoints().forEach(part -> folded.append(foldPart(part)));
        return folded.toString();
    }

    private static String foldPart(int codePoint) {
        int type = UCharacter.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || type == Character.FORMAT) {
            return "";
        }
        int lower = UCharacter.toLowerCase(codePoint);
        return UNDECOMPOSED.getOrDefault(lower, Character.toString(lower));
    }

    private static Map<Integer, String> undecomposed() {
        Map<Integer, String> letters = new HashMap<>(Map.of((int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d",
                (int) 'þ', "th", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ı', "i", (int) 'ħ', "h"));
        letters.put((int) 'ŋ', "n");
        letters.put((int) 'ə', "e");
        String lookAlikes = "аaвbсcеeнhіiјjкkмmоoрpѕsтtуyхxԁdԛqԝwαaεeιiκkνvοoρpτtυuχx";
        for (int i = 0; i < lookAlikes.length(); i += 2) {
            letters.put((int) lookAlikes.charAt(i), lookAlikes.substring(i + 1, i + 2));
        }
        return Map.copyOf(letters);
    }
}
