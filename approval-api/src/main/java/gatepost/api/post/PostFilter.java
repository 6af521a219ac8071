package gatepost.api.post;

import gatepost.core.post.PostState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** Which posts a list shows; named in lower case in addresses. */
enum PostFilter {
    all(kept()),
    mine(kept()),
    drafts(PostState.DRAFT, PostState.PREPARING, PostState.CHANGES_REQUESTED),
    waiting(PostState.WAITING),
    scheduled(PostState.APPROVED),
    published(PostState.PUBLISHED),
    stopped(PostState.STOPPED, PostState.REJECTED),
    removed(PostState.REMOVED),
    discarded(PostState.DISCARDED);

    private final List<String> states;

    PostFilter(PostState... states) {
        this.states = Arrays.stream(states).map(Enum::name).toList();
    }

    /** What was given up is out of everybody's way until it is asked for. */
    private static PostState[] kept() {
        return EnumSet.complementOf(EnumSet.of(PostState.DISCARDED)).toArray(PostState[]::new);
    }

    List<String> states() {
        return states;
    }
}
