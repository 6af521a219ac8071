package gatepost.core.text;

import gatepost.core.text.fold.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds fixed phrases word by word, however they are capitalised or accented. */
final class Phrases {

    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    /** @param phrases folded, words parted by blanks */
    Phrases(List<String> phrases) {
        phrases.stream().map(phrase -> phrase.split(" "))
                .forEach(words -> byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words));
    }

    /** The number of words of the longest phrase that starts here; 0 where none does. */
    int at(Words words, int from) {
        int longest = 0;
        for (String[] phrase : byFirst.getOrDefault(words.keyAt(from), List.of())) {
            int matched = 1;
            while (matched < phrase.length && phrase[matched].equals(words.keyAt(from + matched))) {
                matched++;
            }
            longest = matched == phrase.length ? Math.max(longest, matched) : longest;
        }
        return longest;
    }
}
