package gatepost.core.text;

import java.util.ArrayList;
import java.util.List;

/** Other people's work without a word about permission (K7): long quotations that name nobody, credits, pictures from elsewhere, logos. */
final class CopyrightDetector implements TextDetector {

    private static final String QUOTED = "This quotes a long passage without naming its author. Say whose it is, and quote only what may be quoted.";
    private static final String TAKEN = "This seems to be somebody else's work. Make sure that it may be used, and name whose it is.";
    private static final Phrases CREDITS = new Phrases(List.of("photo by", "photos by", "picture by", "pictures by", "image by", "images by", "photo credit",
            "image credit", "photo courtesy", "image courtesy", "courtesy of", "from google", "google images", "shutterstock", "getty images", "pinterest",
            "song lyrics", "the lyrics", "copyright", "all rights reserved", "disney", "pixar", "their logo", "the logo of"));
    private static final int LONGEST_QUOTATION = 2000;
    private static final int SHORTEST = 90;
    private static final int CREDIT_WITHIN = 50;

    @Override
    public List<TextFinding> detect(ScannedText text) {
        List<TextFinding> findings = new ArrayList<>();
        for (int at = 0; at < text.words().size(); at++) {
            int length = CREDITS.at(text.words(), at);
            if (length > 0) {
                findings.add(TextFinding.of(FindingCode.COPYRIGHT, text, text.words().get(at).start(), text.words().get(at + length - 1).end(), TAKEN));
            }
        }
        quotations(text, findings);
        return findings;
    }

    private static void quotations(ScannedText text, List<TextFinding> findings) {
        String raw = text.raw();
        int at = 0;
        while (at < raw.length()) {
            char opening = raw.charAt(at);
            int end = opening == '\u201C' ? closing(raw, '\u201D', at) : opening == '"' ? closing(raw, '"', at) : -1;
            if (end - at >= SHORTEST && !credited(raw, at, end)) {
                findings.add(TextFinding.of(FindingCode.COPYRIGHT, text, at, end + 1, QUOTED));
            }
            at = Math.max(at, end) + 1;
        }
    }

    /** Where the quotation ends that starts here, or -1 where it does not within the length of any that is looked at. */
    private static int closing(String raw, char sign, int from) {
        return raw.indexOf(sign, from + 1, Math.min(raw.length(), from + LONGEST_QUOTATION));
    }

    private static boolean credited(String raw, int start, int end) {
        String around = raw.substring(Math.max(0, start - CREDIT_WITHIN), start) + " " + raw.substring(end + 1, Math.min(raw.length(), end + 1 + CREDIT_WITHIN));
        return around.contains(" by ") || around.contains("\u2014") || around.contains("\u2013") || around.contains("said") || around.contains("wrote")
                || around.contains("says") || around.contains("(");
    }
}
