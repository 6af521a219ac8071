package gatepost.core.account;

import com.twitter.twittertext.TwitterTextParser;

/**
 * What a network takes in one post. Checked before a post is submitted, without asking the network.
 *
 * @param maxLength   longest text, in the units of {@link #length}
 * @param maxPictures most pictures in one post
 * @param maxAltText  longest alternative text of a picture, in characters as people count them (code points)
 */
public record NetworkLimits(int maxLength, int maxPictures, int maxAltText) {

    private static final NetworkLimits FACEBOOK = new NetworkLimits(63_206, 10, 1_000);
    private static final NetworkLimits X = new NetworkLimits(280, 4, 1_000);

    /** The limits of one network. */
    public static NetworkLimits of(Network network) {
        return switch (network) {
            case FACEBOOK -> FACEBOOK;
            case X -> X;
        };
    }

    /**
     * How long a network counts a text. X weighs it: a link counts 23 wherever it leads, an emoji 2, a letter of most
     * European languages 1. Facebook counts code points.
     */
    public static int length(Network network, String text) {
        return switch (network) {
            case FACEBOOK -> text.codePointCount(0, text.length());
            case X -> TwitterTextParser.parseTweet(text).weightedLength;
        };
    }
}
