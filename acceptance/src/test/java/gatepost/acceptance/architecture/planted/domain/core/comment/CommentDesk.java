package gatepost.acceptance.architecture.planted.domain.core.comment;

import gatepost.acceptance.architecture.planted.domain.core.takedown.Removal;

/** Breaks: a feature that sees takedown. */
class CommentDesk {
    Class<?> knows() {
        return Removal.class;
    }
}
