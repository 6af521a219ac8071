package gatepost.core.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Everything that could be read, one line for each line and each code. */
    public String text() {
        return readable().map(SeenLine::text).collect(Collectors.joining("\n"));
    }

    /**
     * Where some of {@link #text()} stands.
     *
     * @param start first character, UTF-16 offset
     * @param end after the last character
     */
    public Box around(int start, int end) {
        var offset = 0;
        var around = Optional.<Box>empty();
        for (var line : readable().toList()) {
            var length = line.text().length();
            if (offset < end && offset + length >= start) {
                var box = line.around(Math.max(0, start - offset), Math.min(length, end - offset));
                around = Optional.of(around.map(box::with).orElse(box));
            }
            offset += length + 1;
        }
        return around.orElseThrow(() -> new IllegalArgumentException("Nothing was read at characters " + start + " to " + end));
    }

    private Stream<SeenLine> readable() {
        return Stream.concat(lines.stream(), codes.stream().filter(code -> !code.content().isBlank())
                .map(code -> new SeenLine(List.of(new SeenWord(code.box(), code.content(), 1)))));
    }
}
