package gatepost.core.check;

import gatepost.core.link.FollowedLink;
import gatepost.core.link.FollowedLinks;
import gatepost.core.link.port.LinkFollower;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Has the shortened links of a draft followed before its words are checked. Whatever nobody can tell stays a finding about the link. */
@Singleton
public class FollowShortLinks {

    /** A post has one link or two; whoever pastes a list of them is told about each all the same. */
    private static final int MOST = 5;
    /** A service may lead the same link elsewhere tomorrow. */
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration TRY_AGAIN = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofSeconds(6);

    private final WordsInputs inputs;
    private final FollowedLinks links;
    private final LinkFollower follower;
    private final TimeLimit limit;
    private final KeepTargets keep;
    private final Clock clock;
    private final boolean allowed;

    FollowShortLinks(WordsInputs inputs, FollowedLinks links, LinkFollower follower, TimeLimit limit, KeepTargets keep, Clock clock,
                     @Value("${gatepost.links.follow:true}") boolean allowed) {
        this.inputs = inputs;
        this.links = links;
        this.follower = follower;
        this.limit = limit;
        this.keep = keep;
        this.clock = clock;
        this.allowed = allowed;
    }

    public void handle(UUID schoolId, UUID postId) {
        if (allowed) {
            inputs.of(schoolId, postId).ifPresent(input -> follow(schoolId, input));
        }
    }

    private void follow(UUID schoolId, WordsInput input) {
        var shortened = KnownTargets.shortened(input.parts());
        var known = links.of(schoolId, shortened);
        var learnt = new TreeMap<String, String>();
        shortened.stream().filter(url -> !known.containsKey(url) || stale(known.get(url))).sorted().limit(MOST)
                // What was known once stays, where nobody can tell today.
                .forEach(url -> learnt.put(url, target(url).orElse(before(known, url))));
        if (!learnt.isEmpty()) {
            keep.handle(schoolId, learnt, news(learnt, known));
        }
    }

    private static boolean news(Map<String, String> learnt, Map<String, FollowedLink> known) {
        return learnt.entrySet().stream().anyMatch(it -> !it.getValue().equals(before(known, it.getKey())));
    }

    private static String before(Map<String, FollowedLink> known, String url) {
        return known.containsKey(url) ? known.get(url).target() : "";
    }

    private Optional<String> target(String url) {
        return switch (limit.run(LONGEST, () -> follower.follow(url))) {
            case TimeLimit.Outcome.Answered<Optional<String>>(var target) -> target;
            case TimeLimit.Outcome.NoAnswer<Optional<String>> _ -> Optional.empty();
        };
    }

    private boolean stale(FollowedLink link) {
        return link.followedAt().plus(link.target().isEmpty() ? TRY_AGAIN : FRESH).isBefore(clock.instant());
    }
}
