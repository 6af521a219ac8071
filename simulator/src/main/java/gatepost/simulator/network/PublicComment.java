package gatepost.simulator.network;

import java.util.Optional;

/**
 * A comment by somebody who is not the account.
 *
 * @param postId post or comment it answers
 * @param author name as the network shows it; empty for a person the network keeps from the API
 * @param canHide whether the network lets the account hide it
 */
public record PublicComment(String postId, Optional<String> author, String text, boolean canHide) {}
