package gatepost.core.text.person;

import gatepost.core.text.fold.Folding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Which words are known as first names, surnames, everyday words or titles, whoever bears them. */
final class NameLists {

    static final int FIRST_NAME = 1;
    static final int SURNAME = 2;
    static final int EVERYDAY = 4;
    static final int TITLE = 8;

    private static final String LISTS = "/gatepost/core/text/pupil/";

    private final Map<String, Integer> lists = new HashMap<>();

    NameLists() {
        add("nicknames.txt", FIRST_NAME);
        add("surnames.txt", SURNAME);
        add("ordinary-words.txt", EVERYDAY);
        add("/gatepost/core/text/person/first-names.txt", FIRST_NAME);
        for (String title : "mr mrs ms miss mx dr sir lady lord prof professor king queen prince princess president coach captain".split(" ")) {
            lists.merge(title, TITLE, (a, b) -> a | b);
        }
    }

    /** The lists the word stands on, as a sum. */
    int of(String lowerCase) {
        return lists.getOrDefault(Folding.key(lowerCase), 0);
    }

    private void add(String resource, int list) {
        lines(resource.startsWith("/") ? resource : LISTS + resource).flatMap(line -> Stream.of(line.split("[ :=]+"))).filter(word -> !word.isEmpty())
                .forEach(word -> lists.merge(word, list, (a, b) -> a | b));
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = NameLists.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("# ")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + resource + " cannot be read.", e);
        }
    }
}
