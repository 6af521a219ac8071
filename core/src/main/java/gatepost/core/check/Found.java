package gatepost.core.check;

import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.List;
import java.util.UUID;

/**
 * One thing found in one part of the words.
 *
 * @param start      first character, UTF-16 offset in the part's words
 * @param end        after the last character
 * @param message    what it is and what to do about it, without quoting it
 * @param candidates the pupils it may name, most likely first
 */
public record Found(WordsPart where, FindingCode code, Severity severity, int start, int end, String message,
                    List<UUID> candidates) {

    public Found {
        candidates = List.copyOf(candidates);
    }
}
