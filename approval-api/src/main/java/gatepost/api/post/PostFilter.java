package gatepost.api.post;

import gatepost.core.post.PostState;
import java.util.Arrays;
import java.util.List;

/** Which posts a list shows; named in lower case in addresses. */
enum PostFilter {
    all(PostState.values()),
    mine(PostState.values()),
    drafts(PostState.DRAFT, PostState.PREPARING, PostState.CHANGES_REQUESTED),
    waiting(PostState.WAITING),
    scheduled(PostState.APPROVED),
    published(PostState.PUBLISHED),
    stopped(PostState.STOPPED, PostState.REJECTED),
    removed(PostState.REMOVED);

    private final List<String> states;

    PostFilter(PostState... states) {
        this.states = Arrays.stream(states).map(Enum::name).toList();
    }

    List<String> states() {
        return states;
    }
}
