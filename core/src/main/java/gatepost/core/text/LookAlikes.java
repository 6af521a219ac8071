package gatepost.core.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Hosts that look like another site without being it: letters of other alphabets, and signs that are easily taken for each other. */
final class LookAlikes {

    /** Sites that schools link to and that are worth imitating. */
    private static final List<String> WELL_KNOWN = List.of("facebook.com", "instagram.com", "youtube.com", "google.com", "microsoft.com", "office.com",
            "apple.com", "paypal.com", "amazon.co.uk", "bbc.co.uk", "gov.uk", "nhs.uk", "parentpay.com", "justgiving.com", "eventbrite.co.uk",
            "classdojo.com", "tapestryjournal.com", "wordpress.com", "twitter.com");
    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.DEFAULT);
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE
            | SpoofChecker.MIXED_NUMBERS).setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE).build();

    private final Map<String, String> known = new HashMap<>();

    /** @param own hosts of the school itself */
    LookAlikes(Set<String> own) {
        Stream.concat(WELL_KNOWN.stream(), own.stream()).forEach(host -> known.putIfAbsent(LOOKS.getSkeleton(host), host));
    }

    /** Whether people would take this host, in small letters, for another. */
    boolean imitates(String host) {
        var shown = shown(host);
        return shown.isEmpty() || LOOKS.failsChecks(shown) || foreignWhole(shown) || resembles(shown);
    }

    /** As browsers may show it; empty where it is no name at all. */
    private static String shown(String host) {
        var info = new IDNA.Info();
        var shown = NAMES.nameToUnicode(host, new StringBuilder(), info).toString();
        return info.hasErrors() ? "" : shown;
    }

    /** A label all of another alphabet under a name of ours, as in one that spells "apple" in Cyrillic. */
    private static boolean foreignWhole(String shown) {
        for (var label : shown.split("\\.")) {
            if (label.codePoints().anyMatch(sign -> sign > 127) && LOOKS.getSkeleton(label).codePoints().allMatch(sign -> sign < 128)
                    && label.codePoints().noneMatch(sign -> UScript.getScript(sign) == UScript.LATIN)) {
                return true;
            }
        }
        return false;
    }

    private boolean resembles(String shown) {
        for (var rest = shown; rest.contains("."); rest = rest.substring(rest.indexOf('.') + 1)) {
            var alike = known.get(LOOKS.getSkeleton(rest));
            if (alike != null) {
                return !alike.equals(rest);
            }
        }
        return false;
    }
}
