package gatepost.core.check;

import gatepost.core.shared.Fingerprint;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a school has set for the check of words.
 *
 * @param severities   where it has set other than the defaults
 * @param contacts     details that it publishes itself, as people write them
 * @param blockedHosts hosts that nobody may link to
 */
public record WordRules(Map<FindingCode, Severity> severities, Set<String> contacts, Set<String> blockedHosts) {

    public WordRules {
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
        contacts = sorted(contacts);
        blockedHosts = sorted(blockedHosts);
    }

    private static SortedSet<String> sorted(Set<String> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.add(severities.size());
        severities.forEach((code, severity) -> fingerprint.add(code.name()).add(severity.name()));
        fingerprint.add(contacts.size());
        contacts.forEach(fingerprint::add);
        blockedHosts.forEach(fingerprint::add);
    }
}
