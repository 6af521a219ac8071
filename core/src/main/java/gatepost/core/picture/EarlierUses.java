package gatepost.core.picture;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where photographs like those of a draft were used before. Taking down implements it, as it knows what came down and why. */
public interface EarlierUses {

    /** Everything published with a photograph like one of this draft, in other posts; the newest first. */
    List<EarlierUse> ofDraft(UUID schoolId, UUID postId);

    /** The draft's pictures that are like one which came down, or was stopped, because somebody in it withdrew a consent (C5). */
    Set<UUID> withdrawn(UUID schoolId, UUID postId);
}
