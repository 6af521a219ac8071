package gatepost.core.account;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParser;
import java.util.regex.Pattern;

/** How a network counts the length of a text. */
public enum LengthRule {
    /** Code points. */
    CHARACTERS {
        @Override
        int length(String text) {
            return text.codePointCount(0, text.length());
        }
    },
    /** As X weighs: a link counts 23 wherever it leads, an emoji 2, a letter of most European languages 1. */
    WEIGHED {
        @Override
        int length(String text) {
            return TwitterTextParser.parseTweet(text).weightedLength;
        }
    },
    /** As Mastodon counts: a link counts 23, of {@code @name@server} only {@code @name}, and what looks like one character is one. */
    LINKS_COUNT_23 {
        @Override
        int length(String text) {
            return (int) ONE_CHARACTER.matcher(SERVER.matcher(withShortLinks(text)).replaceAll("$1")).results().count();
        }
    };

    private static final String LINK = "x".repeat(23);
    private static final Pattern SERVER = Pattern.compile("(?<![\\w/])(@\\w+)@[\\w.-]*\\w");
    private static final Pattern ONE_CHARACTER = Pattern.compile("\\X");

    abstract int length(String text);

    private static String withShortLinks(String text) {
        var extractor = new Extractor();
        extractor.setExtractURLWithoutProtocol(false);
        var shortened = new StringBuilder(text);
        for (var link : extractor.extractURLsWithIndices(text).reversed()) {
            shortened.replace(link.getStart(), link.getEnd(), LINK);
        }
        return shortened.toString();
    }
}
