package gatepost.acceptance.architecture.planted.domain.core.consent;

import gatepost.acceptance.architecture.planted.domain.core.post.PostPolicy;

/** Breaks: a register that knows a feature, in a circle with it. */
public class ConsentDesk {
    Class<?> knows() {
        return PostPolicy.class;
    }
}
