package gatepost.core.shared;

import gatepost.core.account.Network;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing a person can put right, and where.
 *
 * @param key      stable name of the kind of thing, such as {@code FACE_UNANSWERED}
 * @param sentence what stands in the way and what to do about it
 * @param field    the field of a form it belongs to, if any
 */
public record Issue(String key, String sentence, Optional<UUID> pictureId, Optional<UUID> faceId, Optional<UUID> attachmentId,
                    Optional<Network> network, Optional<String> field) {

    /** An issue of the whole thing. */
    public static Issue of(String key, String sentence) {
        return new Issue(key, sentence, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    public Issue atPicture(UUID picture) {
        return new Issue(key, sentence, Optional.of(picture), faceId, attachmentId, network, field);
    }

    public Issue atFace(UUID face) {
        return new Issue(key, sentence, pictureId, Optional.of(face), attachmentId, network, field);
    }

    public Issue atAttachment(UUID attachment) {
        return new Issue(key, sentence, pictureId, faceId, Optional.of(attachment), network, field);
    }

    public Issue on(Network where) {
        return new Issue(key, sentence, pictureId, faceId, attachmentId, Optional.of(where), field);
    }

    public Issue inField(String name) {
        return new Issue(key, sentence, pictureId, faceId, attachmentId, network, Optional.of(name));
    }
}
