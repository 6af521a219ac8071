package gatepost.launcher.bench.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads labelled tweets, one word and its label a line, blank lines between; leaves out handles, which say nothing about words. */
final class Conll {

    private Conll() {
    }

    /**
     * A tweet, its words set apart by single blanks.
     *
     * @param people where it names people in two words or more
     */
    record Tweet(String text, List<Span> people) {
    }

    /** UTF-16 offsets. */
    record Span(int start, int end) {
    }

    static List<Tweet> tweets(Path file) throws IOException {
        List<Tweet> tweets = new ArrayList<>();
        List<String[]> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(line.split("\t"));
            } else if (!lines.isEmpty()) {
                tweets.add(tweet(lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            tweets.add(tweet(lines));
        }
        return tweets;
    }

    private static Tweet tweet(List<String[]> lines) {
        StringBuilder text = new StringBuilder();
        List<Span> people = new ArrayList<>();
        int begun = -1;
        int words = 0;
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            String word = lines.get(i)[0];
            if (word.equals("@") && i + 1 < lines.size()) {
                i++;
                continue;
            }
            boolean inside = lines.get(i)[1].equals("I-PER") && begun >= 0;
            if (!inside && words > 1) {
                people.add(new Span(begun, end));
            }
            text.append(text.isEmpty() ? "" : " ");
            begun = inside ? begun : lines.get(i)[1].equals("B-PER") ? text.length() : -1;
            words = begun < 0 ? 0 : inside ? words + 1 : 1;
            text.append(word);
            end = text.length();
        }
        if (words > 1) {
            people.add(new Span(begun, end));
        }
        return new Tweet(text.toString(), people);
    }
}
