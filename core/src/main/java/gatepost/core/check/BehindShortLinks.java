package gatepost.core.check;

import gatepost.core.text.FindingCode;
import gatepost.core.text.ShortLinks;
import gatepost.core.text.TextFinding;
import gatepost.core.text.TextScanner;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is found in a text, with what is found in the addresses that its shortened links lead to. */
final class BehindShortLinks {

    private final TextScanner scanner;
    private final Map<String, String> targets;

    BehindShortLinks(TextScanner scanner, Map<String, String> targets) {
        this.scanner = scanner;
        this.targets = targets;
    }

    /** @return findings whose places are all in the text itself */
    List<TextFinding> scan(String words, boolean besidePictures) {
        var found = scanner.scan(words, besidePictures);
        if (targets.isEmpty()) {
            return found;
        }
        var all = new ArrayList<>(found);
        for (var link : ShortLinks.in(words)) {
            if (link.whole() && targets.containsKey(link.url())) {
                all.removeIf(it -> it.code() == FindingCode.LINK_RISK && it.start() == link.start());
                all.addAll(behind(link, targets.get(link.url()), words, besidePictures));
            }
        }
        return all;
    }

    private List<TextFinding> behind(ShortLinks.ShortLink link, String target, String words, boolean besidePictures) {
        var seen = scanner.scan(target, besidePictures);
        var risk = seen.stream().filter(it -> it.code() == FindingCode.LINK_RISK).map(TextFinding::message).findFirst()
                .orElse("Use the full address, so that everyone sees where it goes.");
        var all = new ArrayList<TextFinding>();
        all.add(at(link, words, FindingCode.LINK_RISK, List.of(), "This short link leads to " + URI.create(target).getHost() + ". " + risk));
        seen.stream().filter(it -> it.code() != FindingCode.LINK_RISK)
                .forEach(it -> all.add(at(link, words, it.code(), it.candidates(), "In the address behind this short link: " + it.message())));
        return all;
    }

    private static TextFinding at(ShortLinks.ShortLink link, String words, FindingCode code, List<String> candidates, String message) {
        return new TextFinding(code, code.defaultSeverity(), link.start(), link.end(), words.substring(link.start(), link.end()), candidates, message);
    }
}
