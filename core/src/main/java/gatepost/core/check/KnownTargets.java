package gatepost.core.check;

import gatepost.core.link.FollowedLink;
import gatepost.core.link.FollowedLinks;
import gatepost.core.text.ShortLinks;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a school's shortened links were found to lead to. */
@Singleton
public class KnownTargets {

    private final FollowedLinks links;

    KnownTargets(FollowedLinks links) {
        this.links = links;
    }

    /** Addresses by shortened link, for those in these words of which it is known. */
    public Map<String, String> of(UUID schoolId, Collection<WordsPart> parts) {
        var targets = new HashMap<String, String>();
        links.of(schoolId, shortened(parts)).forEach((url, followed) -> add(url, followed, targets));
        return targets;
    }

    static Set<String> shortened(Collection<WordsPart> parts) {
        return parts.stream().flatMap(part -> ShortLinks.in(part.words()).stream()).filter(ShortLinks.ShortLink::whole).map(ShortLinks.ShortLink::url).collect(Collectors.toSet());
    }

    private static void add(String url, FollowedLink followed, Map<String, String> targets) {
        if (!followed.target().isEmpty()) {
            targets.put(url, followed.target());
        }
    }
}
