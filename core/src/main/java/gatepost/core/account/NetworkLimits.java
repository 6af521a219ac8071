package gatepost.core.account;

/**
 * What a network takes in one post. Checked before a post is submitted, without asking the network.
 *
 * @param maxLength   longest text, in the units of {@link #length}
 * @param rule        how the network counts
 * @param maxPictures most pictures in one post
 * @param maxAltText  longest alternative text of a picture, in characters as people count them (code points)
 * @param maxParts    most parts of one thread; 1 where longer words cannot go out as a thread
 */
public record NetworkLimits(int maxLength, LengthRule rule, int maxPictures, int maxAltText, int maxParts) {

    private static final NetworkLimits FACEBOOK = new NetworkLimits(63_206, LengthRule.CHARACTERS, 10, 1_000, 1);
    private static final NetworkLimits INSTAGRAM = new NetworkLimits(2_200, LengthRule.CHARACTERS, 10, 1_000, 1);
    private static final NetworkLimits X = new NetworkLimits(280, LengthRule.WEIGHED, 4, 1_000, 25);
    private static final NetworkLimits MASTODON = new NetworkLimits(500, LengthRule.LINKS_COUNT_23, 4, 1_500, 1);
    /** WordPress itself has no limits; these keep a page readable. */
    private static final NetworkLimits WORDPRESS = new NetworkLimits(50_000, LengthRule.CHARACTERS, 20, 1_000, 1);

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
        return of(network).length(text);
    }

    /** How long it counts a text. */
    int length(String text) {
        return rule.length(text);
    }
}
