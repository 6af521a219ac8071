package gatepost.core.picture;

import java.util.List;

/**
 * The words in a picture. All boxes are in pixels of the upright picture at full size.
 *
 * @param lines what was read, in the order of reading
 * @param unread places that look like writing and could not be read: too small, too blurred, handwritten, or more than is
 *        read in one picture. A person has to look there.
 * @param codes QR and bar codes
 */
public record Reading(List<SeenLine> lines, List<Box> unread, List<SeenCode> codes) {

    /** Nothing that looks like writing. */
    public static final Reading NOTHING = new Reading(List.of(), List.of(), List.of());

    public Reading {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
        codes = List.copyOf(codes);
    }
}
