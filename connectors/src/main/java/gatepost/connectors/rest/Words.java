package gatepost.connectors.rest;

import java.text.Normalizer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/** Words as networks keep them. */
public final class Words {

    private Words() {
    }

    /** The same words however they are composed and spaced. */
    public static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** What a reader sees of a network's HTML, with its line breaks and without its markup. */
    public static String shown(String html) {
        var page = Jsoup.parse(html).outputSettings(new OutputSettings().prettyPrint(false));
        page.select("br").before("\n");
        page.select("p").after("\n\n");
        return Parser.unescapeEntities(
            Jsoup.clean(page.body().html(), "", Safelist.none(), new OutputSettings().prettyPrint(false)), false).strip();
    }
}
