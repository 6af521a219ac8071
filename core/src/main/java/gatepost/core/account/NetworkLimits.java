package gatepost.core.account;

/**
 * What a network takes in one post. Checked before a post is submitted, without asking the network.
 *
 * @param maxLength   longest text, in the units of {@link #length}
 * @param rule        how the network counts
 * @param maxPictures most pictures in one post
 * @param maxAltText  longest alternative text of a picture, in characters as people count them (code points)
 */
public record NetworkLimits(int maxLength, LengthRule rule, int maxPictures, int maxAltText) {

    private static final NetworkLimits FACEBOOK = new NetworkLimits(63_206, LengthRule.CHARACTERS, 10, 1_000);
    private static final NetworkLimits INSTAGRAM = new NetworkLimits(2_200, LengthRule.CHARACTERS, 10, 1_000);
    private static final NetworkLimits X = new NetworkLimits(280, LengthRule.WEIGHED, 4, 1_000);
    private static final NetworkLimits MASTODON = new NetworkLimits(500, LengthRule.LINKS_COUNT_23, 4, 1_500);
    /** WordPress itself has no limits; these keep a page readable. */
    private static final NetworkLimits WORDPRESS = new NetworkLimits(50_000, LengthRule.CHARACTERS, 20, 1_000);

    /** The limits of one network. */
    public static NetworkLimits of(Network network) {
        return switch (network) {
            case FACEBOOK -> FACEBOOK;
            case INSTAGRAM -> INSTAGRAM;
            case X -> X;
            case MASTODON -> MASTODON;
            case WORDPRESS -> WORDPRESS;
        };
    }

    /** How long a network counts a text. */
    public static int length(Network network, String text) {
        return of(network).rule.length(text);
    }
}
