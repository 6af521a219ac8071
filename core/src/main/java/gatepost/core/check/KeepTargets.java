package gatepost.core.check;

import gatepost.core.link.FollowedLinks;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Keeps where shortened links lead, and has other drafts of the school, which may hold them too, looked at again where that is news. */
@Singleton
public class KeepTargets {

    private final FollowedLinks links;
    private final CheckDrafts drafts;
    private final Clock clock;

    KeepTargets(FollowedLinks links, CheckDrafts drafts, Clock clock) {
        this.links = links;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param targets by link, empty where nobody could tell */
    @Transactional
    void handle(UUID schoolId, Map<String, String> targets, boolean news) {
        targets.forEach((url, target) -> links.keep(schoolId, url, target, clock.instant()));
        if (news) {
            drafts.ask(schoolId);
        }
    }
}
