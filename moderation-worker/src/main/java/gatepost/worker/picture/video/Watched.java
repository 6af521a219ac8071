package gatepost.worker.picture.video;

import gatepost.worker.picture.av.FilmFacts;
import java.time.Duration;
import java.util.List;

/**
 * What was seen in a film.
 *
 * @param facts       what it says of itself
 * @param length      from its first frame to its last
 * @param looks       how many frames were looked at
 * @param appearances everybody, by when they were first seen
 * @param text        words, by when they were read
 */
public record Watched(FilmFacts facts, Duration length, int looks, List<Appearance> appearances, List<SeenText> text) {

    public Watched {
        appearances = List.copyOf(appearances);
        text = List.copyOf(text);
    }
}
