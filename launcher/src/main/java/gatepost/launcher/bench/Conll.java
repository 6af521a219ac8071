package gatepost.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads labelled tweets, one word and its label a line, blank lines between; leaves out handles, which say nothing about words. */
final class Conll {

    private Conll() {
    }

    static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            String word = line.split("\t", 2)[0].strip();
            if (word.isEmpty()) {
                add(text, texts);
            } else {
                text.append(text.isEmpty() ? "" : " ").append(word);
            }
        }
        add(text, texts);
        return texts;
    }

    private static void add(StringBuilder text, List<String> texts) {
        if (!text.isEmpty()) {
            texts.add(text.toString().replaceAll("@ \\S+ ?", ""));
            text.setLength(0);
        }
    }
}
