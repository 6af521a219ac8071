package gatepost.connectors.wordpress;

import gatepost.connectors.rest.Words;
import gatepost.core.account.port.OutgoingPost;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A post as WordPress keeps it: a title, blocks of HTML, and the last part of its address. Everything is taken from the approved words
 * and pictures; the address ends in a mark of the publication, so that reading finds exactly this article and no other.
 */
record Article(OutgoingPost post, List<Image> images) {

    private static final Pattern PICTURE = Pattern.compile("<!-- wp:image \\{\"id\":(\\d+)");
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_ADDRESS = 50;

    /** A picture in the library. */
    record Image(String id, String address, String altText) {
    }

    /** The first line, or as much of it as makes a title. */
    static String title(OutgoingPost post) {
        var line = post.text().strip().lines().findFirst().orElse("");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        var cut = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        return line.substring(0, cut > 0 ? cut : line.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
    }

    /** Last part of the article's address, such as {@code sports-day-1f0c4d2a9b3e}. */
    static String slug(OutgoingPost post) {
        var plain = Normalizer.normalize(title(post), Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var words = plain.length() <= LONGEST_ADDRESS ? plain : plain.substring(0, LONGEST_ADDRESS).replaceAll("-[^-]*$", "");
        var mark = UUID.nameUUIDFromBytes(post.key().getBytes(StandardCharsets.UTF_8)).toString();
        return (words.isEmpty() ? "post" : words) + "-" + mark.substring(mark.lastIndexOf('-') + 1);
    }

    /** The blocks of the page. */
    String content() {
        var paragraphs = Stream.of(post.text().strip().split("\\n\\s*\\n")).filter(text -> !text.isBlank())
            .map(text -> "<!-- wp:paragraph -->\n<p>" + escaped(text.strip()).replace("\n", "<br>") + "</p>\n<!-- /wp:paragraph -->");
        var pictures = images.stream().map(image -> "<!-- wp:image {\"id\":" + image.id() + "} -->\n<figure class=\"wp-block-image\"><img src=\""
            + escaped(image.address()) + "\" alt=\"" + escaped(image.altText()) + "\" class=\"wp-image-" + image.id()
            + "\"/></figure>\n<!-- /wp:image -->");
        return Stream.concat(paragraphs, pictures).collect(Collectors.joining("\n\n"));
    }

    /** Ids of the pictures that an article's source shows, in order. */
    static List<String> pictures(String source) {
        return PICTURE.matcher(source).results().map(found -> found.group(1)).toList();
    }

    /** Whether an article's source says the same with as many pictures. */
    static boolean same(OutgoingPost post, String source) {
        return pictures(source).size() == post.pictures().size()
            && Words.normalised(Words.shown(source)).equals(Words.normalised(post.text()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
