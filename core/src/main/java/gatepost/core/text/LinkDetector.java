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
import java.util.stream.Collectors;

/** Links that cannot be trusted by their look: unencrypted, to a bare address, in look-alike letters, or shortened. */
final class LinkDetector implements TextDetector {

    private static final String SHORTENED = "This link is shortened, so nobody sees where it leads. Use the full address.";

    private final Set<String> blocked;
    private final LookAlikes lookAlikes;
    private final LinkExtractor links = LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW)).build();

    /**
     * @param blocked hosts that nobody may link to, with all hosts below them
     * @param own     the school's own hosts
     */
    LinkDetector(Set<String> blocked, Set<String> own) {
        this.lookAlikes = new LookAlikes(own);
        this.blocked = blocked.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<TextFinding> detect(ScannedText text) {
        List<TextFinding> findings = new ArrayList<>();
        for (LinkSpan link : links.extractLinks(text.raw())) {
            String url = text.raw().substring(link.getBeginIndex(), link.getEndIndex());
            risk(url, link.getType()).ifPresent(risk ->
                    findings.add(TextFinding.of(FindingCode.LINK_RISK, text, link.getBeginIndex(), link.getEndIndex(), risk)));
        }
        ShortLinks.in(text.raw()).stream().map(link -> TextFinding.of(FindingCode.LINK_RISK, text, link.start(), link.end(), SHORTENED))
                .filter(found -> findings.stream().noneMatch(found::overlaps)).toList().forEach(findings::add);
        return findings;
    }

    private Optional<String> risk(String url, LinkType type) {
        String host = host(url);
        if (isBlocked(host)) {
            return Optional.of("This link leads to a site that the school has blocked. Remove it.");
        }
        if (host.matches("[0-9.]+|0[xX][0-9a-fA-F]+|\\[.*")) {
            return Optional.of("This link leads to a bare network address. Use the site's name.");
        }
        if (lookAlikes.imitates(host)) {
            return Optional.of("This link's address looks like another site's without being it. Check where it leads.");
        }
        if (url.indexOf('@') >= 0 && url.indexOf('@') < url.indexOf(host) + host.length()) {
            return Optional.of("This link hides where it leads. Use the plain address.");
        }
        if (ShortLinks.isService(host)) {
            return Optional.of(SHORTENED);
        }
        boolean encrypted = type == LinkType.WWW || url.toLowerCase(Locale.ROOT).startsWith("https://");
        return encrypted ? Optional.empty() : Optional.of("This link is not encrypted. Use an address that starts with https.");
    }

    private boolean isBlocked(String host) {
        for (String rest = host; !rest.isEmpty(); rest = rest.contains(".") ? rest.substring(rest.indexOf('.') + 1) : "") {
            if (blocked.contains(rest)) {
                return true;
            }
        }
        return false;
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
