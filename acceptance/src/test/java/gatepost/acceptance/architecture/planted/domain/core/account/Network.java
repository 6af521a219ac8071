package gatepost.acceptance.architecture.planted.domain.core.account;

import gatepost.acceptance.architecture.planted.domain.core.post.PostPolicy;

/** Breaks: a word of everybody's that knows a feature. */
enum Network {
    FACEBOOK;

    Class<?> knows() {
        return PostPolicy.class;
    }
}
