package gatepost.core.check;

import gatepost.core.picture.Box;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing found in one part of the words.
 *
 * @param start      first character, UTF-16 offset in the part's words
 * @param end        after the last character
 * @param message    what it is and what to do about it, without quoting it
 * @param candidates the pupils it may name, most likely first
 * @param box        where in the picture it is, for what was found in one
 */
public record Found(WordsPart where, FindingCode code, Severity severity, int start, int end, String message,
                    List<UUID> candidates, Optional<Box> box) {

    public Found {
        candidates = List.copyOf(candidates);
    }

    /** A finding in words, which stands where they stand. */
    public Found(WordsPart where, FindingCode code, Severity severity, int start, int end, String message, List<UUID> candidates) {
        this(where, code, severity, start, end, message, candidates, where.box(start, end));
    }
}
