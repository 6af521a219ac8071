package gatepost.core.comment;

import gatepost.core.account.Network;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A third party's reply under a publication, as the network listed it, with its first verdict (M2).
 *
 * @param authorId       the author's id on the network, empty where the network keeps it
 * @param authorName     the name shown, empty where the network keeps it
 * @param raw            the network's own record of it
 * @param canHide        whether the network lets the school hide it
 * @param allowed        a person decided that it may stand
 * @param sentence       what a person should know about its state, empty where the state says it all
 * @param escalate       who should see it at once, empty for nobody in particular
 * @param verdictVersion what made the verdict
 */
@MappedEntity("comment")
public record Comment(UUID schoolId, @Id UUID id, UUID publicationId, UUID accountId, Network network, String remoteId,
                      String authorId, String authorName, String words, String raw, String permalink, Instant writtenAt,
                      Instant seenAt, boolean canHide, CommentState state, boolean allowed, String sentence,
                      FirstVerdict.Action verdict, String escalate,
                      @TypeDef(type = DataType.STRING, converter = LineList.class) List<String> labels,
                      @TypeDef(type = DataType.STRING, converter = LineList.class) List<String> reasons, String verdictVersion) {

    /** Whether it stands, or should stand, where the public cannot see it. */
    public boolean hidden() {
        return state == CommentState.HIDING || state == CommentState.HIDDEN || state == CommentState.SHOWING;
    }

    /** Whether a job is about to move it: what a read shows meanwhile is that job's to enter. */
    public boolean moving() {
        return state == CommentState.HIDING || state == CommentState.SHOWING;
    }

    /** Says which, never what: comments hold people's words. */
    @Override
    public String toString() {
        return "Comment[" + id + "]";
    }
}
