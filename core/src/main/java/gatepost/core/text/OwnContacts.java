package gatepost.core.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The contact details that a school publishes itself, which it may therefore post. */
final class OwnContacts {

    private final Set<String> keys;

    OwnContacts(Set<String> contacts) {
        keys = contacts.stream().map(OwnContacts::key).filter(key -> !key.isEmpty()).collect(Collectors.toUnmodifiableSet());
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
