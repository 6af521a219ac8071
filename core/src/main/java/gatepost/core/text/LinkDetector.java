package gatepost.core.text;

import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Links that cannot be trusted by their look: unencrypted, to a bare address, in look-alike letters, or shortened. */
final class LinkDetector implements TextDetector {

    private static final Set<String> SHORTENERS = Set.of("bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rb.gy",
            "cutt.ly", "t.ly", "shorturl.at", "tiny.cc", "rebrand.ly", "bl.ink", "lnkd.in", "dlvr.it", "s.id", "v.gd", "shor.by", "soo.gd");

    private final LinkExtractor links = LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW)).build();

    @Override
    public List<TextFinding> detect(ScannedText text) {
        List<TextFinding> findings = new ArrayList<>();
        for (LinkSpan link : links.extractLinks(text.raw())) {
            String url = text.raw().substring(link.getBeginIndex(), link.getEndIndex());
            risk(url, link.getType()).ifPresent(risk ->
                    findings.add(TextFinding.of(FindingCode.LINK_RISK, text, link.getBeginIndex(), link.getEndIndex(), risk)));
        }
        return findings;
    }

    private static Optional<String> risk(String url, LinkType type) {
        String host = host(url);
        if (host.matches("[0-9.]+|0[xX][0-9a-fA-F]+|\\[.*")) {
            return Optional.of("This link leads to a bare network address. Use the site's name.");
        }
        if (host.startsWith("xn--") || host.contains(".xn--") || host.chars().anyMatch(c -> c > 127)) {
            return Optional.of("This link's address holds letters of another alphabet and may imitate another site. Check it.");
        }
        if (url.indexOf('@') >= 0 && url.indexOf('@') < url.indexOf(host) + host.length()) {
            return Optional.of("This link hides where it leads. Use the plain address.");
        }
        if (SHORTENERS.contains(host.startsWith("www.") ? host.substring("www.".length()) : host)) {
            return Optional.of("This link is shortened, so nobody sees where it leads. Use the full address.");
        }
        boolean encrypted = type == LinkType.WWW || url.toLowerCase(Locale.ROOT).startsWith("https://");
        return encrypted ? Optional.empty() : Optional.of("This link is not encrypted. Use an address that starts with https.");
    }

    /** The host in small letters, without user, port or path. */
    private static String host(String url) {
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + "://".length());
        String authority = rest.split("[/?#\\\\]", 2)[0];
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return (host.startsWith("[") ? host : host.split(":", 2)[0]).toLowerCase(Locale.ROOT);
    }
}
