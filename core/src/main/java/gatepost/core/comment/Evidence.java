package gatepost.core.comment;

import gatepost.core.shared.Fingerprint;
import gatepost.core.shared.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * What stood there before we acted (M5), never changed afterwards.
 *
 * @param author    the name shown, empty where the network keeps it
 * @param raw       the network's own record of the comment
 * @param digest    SHA-256 over everything kept, in hexadecimal
 * @param keptBy    the name of the person whose action it was kept for
 */
@MappedEntity("evidence")
public record Evidence(UUID schoolId, @Id UUID id, UUID commentId, String words, String author, String authorId, String permalink,
                       Instant writtenAt, String raw, String digest, Instant keptAt, String keptBy) {

    /** Keeps the comment as it was logged. */
    static Evidence of(Comment comment, String keptBy, Instant keptAt) {
        return new Evidence(comment.schoolId(), Ids.next(), comment.id(), comment.words(), comment.authorName(), comment.authorId(),
                comment.permalink(), comment.writtenAt(), comment.raw(),
                digest(comment.words(), comment.authorName(), comment.authorId(), comment.permalink(), comment.writtenAt(), comment.raw()),
                keptAt, keptBy);
    }

    /** Whether what is kept still is what was kept. */
    public boolean intact() {
        return digest.equals(digest(words, author, authorId, permalink, writtenAt, raw));
    }

    private static String digest(String words, String author, String authorId, String permalink, Instant writtenAt, String raw) {
        return new Fingerprint().add(words).add(author).add(authorId).add(permalink).add(writtenAt.toString()).add(raw).hex();
    }

    /** Says which, never what: comments hold people's words. */
    @Override
    public String toString() {
        return "Evidence[" + id + "]";
    }
}
