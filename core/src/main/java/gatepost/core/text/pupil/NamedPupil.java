package gatepost.core.text.pupil;

import java.util.List;

/**
 * A place in a text that names a pupil.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset after the last
 * @param candidates places on the roll of the pupils it may be, most likely first; never empty
 * @param firstWord index of the first word
 * @param endWord index after the last word
 */
public record NamedPupil(int start, int end, List<Integer> candidates, int firstWord, int endWord) {
}
