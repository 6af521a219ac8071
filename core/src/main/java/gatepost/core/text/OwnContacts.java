package gatepost.core.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The contact details that a school publishes itself, which it may therefore post. */
final class OwnContacts {

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private final Set<String> keys;
    private final Set<String> hosts;

    OwnContacts(Set<String> contacts) {
        keys = contacts.stream().map(OwnContacts::key).filter(key -> !key.isEmpty()).collect(Collectors.toUnmodifiableSet());
        hosts = contacts.stream().map(OwnContacts::host).filter(host -> HOST.matcher(host).matches()).collect(Collectors.toUnmodifiableSet());
    }

    /** The school's own sites, and the domains of its e-mail addresses. */
    Set<String> hosts() {
        return hosts;
    }

    private static String host(String contact) {
        var written = contact.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^.*@", "").replaceFirst("^www\\.", "");
        return written.split("[/?#:]", 2)[0];
    }

    /** The detector without what belongs to the school. */
    TextDetector allowedIn(TextDetector detector) {
        return keys.isEmpty() ? detector
                : text -> detector.detect(text).stream().filter(finding -> !keys.contains(key(finding.value()))).toList();
    }

    /** Letters and digits alone, and the country's code as the 0 that it stands for. */
    private static String key(String contact) {
        String written = contact.strip().toLowerCase(Locale.ROOT);
        String national = written.startsWith("+44") ? "0" + written.substring("+44".length()).replace("(0)", "") : written;
        StringBuilder key = new StringBuilder(national.length());
        national.chars().filter(Character::isLetterOrDigit).forEach(sign -> key.append((char) sign));
        return key.toString();
    }
}
