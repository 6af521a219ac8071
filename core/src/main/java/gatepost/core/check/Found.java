package gatepost.core.check;

import gatepost.core.picture.Box;
import gatepost.core.shared.Fingerprint;
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

    /**
     * See {@link Finding#about}. What concerns more than some words is told from others by what is said about it, and so is a link, which may
     * lead elsewhere tomorrow.
     */
    String about() {
        return new Fingerprint().add(code.name()).add(where.part().name()).add(where.network().map(Enum::name).orElse(""))
                .add(where.pictureId().map(UUID::toString).orElse("")).add(where.page().map(page -> page.attachmentId().toString()).orElse(""))
                .add(start < end ? where.words().substring(start, end) : message).add(code == FindingCode.LINK_RISK ? message : "").hex();
    }

    /** A finding in words, which stands where they stand. */
    public Found(WordsPart where, FindingCode code, Severity severity, int start, int end, String message, List<UUID> candidates) {
        this(where, code, severity, start, end, message, candidates, where.box(start, end));
    }
}
