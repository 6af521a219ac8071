package gatepost.simulator.page;

import java.time.Instant;

/**
 * A comment under a post.
 *
 * @param byAccount whether the account itself wrote it
 * @param answer whether it answers another comment rather than the post
 */
public record ShownComment(
    String id, String author, boolean byAccount, boolean answer, String text, Instant time, boolean hidden) {}
