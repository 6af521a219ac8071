package gatepost.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Links that hide where they lead behind the name of a shortening service. Found with or without a scheme in front: "bit.ly/abc" is a link
 * to every network.
 */
public final class ShortLinks {

    private static final Set<String> SERVICES = Set.of("bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rb.gy",
            "cutt.ly", "t.ly", "shorturl.at", "tiny.cc", "rebrand.ly", "bl.ink", "lnkd.in", "dlvr.it", "s.id", "v.gd", "shor.by", "soo.gd");
    private static final String WWW = "www.";
    private static final int LONGEST_HOST = 20;
    private static final int LONGEST_PATH = 100;
    private static final String PATH_LETTERS = "-_~.+/?=&%";
    private static final String NOT_AT_THE_END = ".?&";
    private static final String AFTERWARDS = ",;:!'\")]}>\u2019\u201D\u2026";

    private ShortLinks() {
    }

    /**
     * One of them.
     *
     * @param start offset of the first UTF-16 unit of host or scheme in the text
     * @param end   offset after the last
     * @param url   the link as it can be asked for, always by https
     * @param whole whether it ends where it seems to end; otherwise the service would be asked about another link
     */
    public record ShortLink(int start, int end, String url, boolean whole) {
    }

    /** Whether this is the host of a shortening service. */
    public static boolean isService(String host) {
        var plain = host.toLowerCase(Locale.ROOT);
        return SERVICES.contains(plain.startsWith(WWW) ? plain.substring(WWW.length()) : plain);
    }

    /** All in a text, in its order. */
    public static List<ShortLink> in(String text) {
        var links = new ArrayList<ShortLink>();
        var slash = text.indexOf('/');
        while (slash >= 0) {
            var host = startOfHost(text, slash);
            var end = slash + 1;
            if (isService(text.substring(host, slash))) {
                var stop = endOfPath(text, end);
                end = withoutPunctuation(text, end, stop);
                if (end > slash + 1) {
                    links.add(new ShortLink(startOfScheme(text, host), end, "https://" + text.substring(host, end), endsAt(text, stop)));
                }
            }
            slash = text.indexOf('/', end);
        }
        return List.copyOf(links);
    }

    private static int startOfHost(String text, int slash) {
        var start = slash;
        while (start > 0 && slash - start < LONGEST_HOST && isHostLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int startOfScheme(String text, int host) {
        for (var scheme : List.of("https://", "http://")) {
            if (text.regionMatches(true, host - scheme.length(), scheme, 0, scheme.length())) {
                return host - scheme.length();
            }
        }
        return host;
    }

    private static int endOfPath(String text, int from) {
        var end = from;
        while (end < text.length() && end - from < LONGEST_PATH && isPathLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int withoutPunctuation(String text, int from, int stop) {
        var end = stop;
        while (end > from && NOT_AT_THE_END.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean endsAt(String text, int stop) {
        return stop == text.length() || Character.isWhitespace(text.charAt(stop)) || AFTERWARDS.indexOf(text.charAt(stop)) >= 0;
    }

    private static boolean isHostLetter(char c) {
        return isPlain(c) || c == '.' || c == '-';
    }

    private static boolean isPathLetter(char c) {
        return isPlain(c) || PATH_LETTERS.indexOf(c) >= 0;
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
