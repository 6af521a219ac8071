package gatepost.api.access;

/** How far a post is. */
enum Stage {
    DRAFT, WAITING, APPROVED, PUBLISHED, MISSED
}
