package gatepost.acceptance.architecture.planted.domain.core.shared;

import gatepost.acceptance.architecture.planted.domain.core.post.PostPolicy;

/** Breaks: shared ground that knows a feature. */
class Everything {
    Class<?> knows() {
        return PostPolicy.class;
    }
}
