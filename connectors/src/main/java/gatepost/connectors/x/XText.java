package gatepost.connectors.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.twitter.twittertext.Extractor;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Words brought to one form, so that what was sent can be recognised in what X shows: X escapes for HTML, shortens every link to
 * {@code t.co}, appends one for the pictures, and may change white space.
 */
record XText(String words) {

    private static final Pattern LINK_TO_MEDIA = Pattern.compile(".*/(photo|video)/\\d+");
    private static final Pattern LAST_SHORT_LINK = Pattern.compile("\\s*https?://t\\.co/\\w+\\s*$");

    /** Words as they were written. */
    static XText written(String text) {
        return new XText(uniform(text));
    }

    /** Words of a post as X shows them. */
    static XText shown(JsonNode tweet) {
        var text = unescaped(tweet.path("text").asText());
        for (var link : tweet.path("entities").path("urls")) {
            text = text.replace(link.path("url").asText(), media(link) ? "" : link.path("expanded_url").asText());
        }
        return new XText(uniform(pictures(tweet) > 0 ? LAST_SHORT_LINK.matcher(text).replaceFirst("") : text));
    }

    /** How many pictures a post has. */
    static int pictures(JsonNode tweet) {
        return tweet.path("attachments").path("media_keys").size();
    }

    private static boolean media(JsonNode link) {
        return link.has("media_key") || LINK_TO_MEDIA.matcher(link.path("expanded_url").asText()).matches();
    }

    /** The ampersand last, or an escaped escape would be opened twice. */
    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    private static String uniform(String text) {
        var composed = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFC));
        for (var link : new Extractor().extractURLsWithIndices(composed.toString()).reversed()) {
            composed.replace(link.getStart(), link.getEnd(), bare(link.getValue()));
        }
        return composed.toString().strip().replaceAll("\\s+", " ");
    }

    /** X adds a scheme to a link written without one. */
    private static String bare(String link) {
        return link.replaceFirst("^(?i)https?://", "").replaceFirst("/$", "");
    }
}
