package gatepost.core.takedown;

import gatepost.core.picture.EarlierUse;
import gatepost.core.picture.EarlierUses;
import gatepost.core.picture.Likeness;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Knows photographs again that were published, and what became of them. */
@Singleton
class FindEarlierUses implements EarlierUses {

    private final UsedPictures used;

    FindEarlierUses(UsedPictures used) {
        this.used = used;
    }

    @Override
    @Transactional
    public List<EarlierUse> ofDraft(UUID schoolId, UUID postId) {
        return used.published(schoolId, postId, Likeness.SAME_WITHIN).stream().distinct().toList();
    }

    @Override
    @Transactional
    public Set<UUID> withdrawn(UUID schoolId, UUID postId) {
        return Set.copyOf(used.withdrawn(schoolId, postId, Likeness.SAME_WITHIN));
    }
}
