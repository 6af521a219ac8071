package gatepost.api.access;

/** How far a post is. */
enum Stage {
    DRAFT, DISCARDED, WAITING, APPROVED, PUBLISHED, MISSED
}
