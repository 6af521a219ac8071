package gatepost.core.text.pupil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of folded words that ships with the product; lines that start with {@code # } are comments. */
final class WordList {

    /** Everyday English, including the words that are names too. */
    static final WordList ORDINARY = new WordList("ordinary-words.txt");
    /** Surnames that many families bear: one of them is another family's name and no slip. */
    static final WordList SURNAMES = new WordList("surnames.txt");
    /** Well-known people and figures, first name and surname run together. */
    static final WordList PUBLIC_NAMES = new WordList("public-names.txt");

    private static final int SHORTEST_SEGMENT = 2;

    private final Set<String> words;

    private WordList(String resource) {
        words = lines(resource).flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toCollection(HashSet::new)); // asked for every word; twice as fast as an unmodifiable one
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** Whether the letters are nothing but words of the list run together; an empty string is. */
    boolean spells(String letters) {
        boolean[] reachable = new boolean[letters.length() + 1];
        reachable[0] = true;
        for (int end = SHORTEST_SEGMENT; end <= letters.length(); end++) {
            for (int start = 0; start <= end - SHORTEST_SEGMENT && !reachable[end]; start++) {
                reachable[end] = reachable[start] && words.contains(letters.substring(start, end));
            }
        }
        return reachable[letters.length()];
    }

    static Stream<String> lines(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + resource + " cannot be read.", e);
        }
    }
}
