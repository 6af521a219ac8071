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
     * @param everybody where it names people, be it in one word
     */
    record Tweet(String text, List<Span> everybody) {

        /** Where it names people in two words or more. */
        List<Span> people() {
            return everybody.stream().filter(person -> text.substring(person.start, person.end).indexOf(' ') > 0).toList();
        }
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
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i)[0].equals("@")) {
                i++;
                inside = false;
                continue;
            }
            text.append(text.isEmpty() ? "" : " ");
            int start = text.length();
            text.append(lines.get(i)[0]);
            String label = lines.get(i)[1];
            if (label.equals("B-PER")) {
                people.add(new Span(start, text.length()));
                inside = true;
            } else if (label.equals("I-PER") && inside) {
                people.set(people.size() - 1, new Span(people.getLast().start, text.length()));
            } else {
                inside = false;
            }
        }
        return new Tweet(text.toString(), people);
    }
}
