package gatepost.core.review;

import gatepost.core.account.Network;
import gatepost.core.consent.Answers;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import gatepost.core.roll.Subject;
import gatepost.core.shared.Issue;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * No pupil is named who must not be (K1): a full name never stands beside a picture, and without one needs NAME consent; the name of
 * somebody shown needs NAME consent too, and stays out altogether where the school wants that. Anything else that must not go out is held as well (K3). Asked before submitting and again at
 * the moment of sending.
 *
 * @param withPictures whether pictures stand beside the words
 * @param shown        whose faces are in them
 * @param subjects     at least everybody whom a finding may name
 */
public record NamePolicy(boolean withPictures, Set<UUID> shown, Map<UUID, Subject> subjects, Answers consents) {

    /** A finding in words that would stand on a network. */
    public record Named(FindingCode code, Severity severity, String message, List<UUID> candidates) {
    }

    /** What keeps these words off this network. */
    public List<Issue> issues(Named found, Network network) {
        if (found.candidates().stream().anyMatch(this::mustNotBeFound)) {
            // Neutral on purpose: only the DSL may learn why (C8).
            return List.of(Issue.of("MUST_NOT_GO_OUT",
                    "A name in the words must not go out. Take it out, or speak to your safeguarding lead."));
        }
        if (found.code() == FindingCode.PUPIL_FULL_NAME && !withPictures && !found.candidates().isEmpty()) {
            return missingConsent(found.candidates(), network);
        }
        if (found.code() == FindingCode.PUPIL_NAME_WITH_IMAGE) {
            // Others of that name are not identified by it.
            var missing = missingConsent(found.candidates().stream().filter(shown::contains).toList(), network);
            if (!missing.isEmpty()) {
                return missing;
            }
        }
        return found.severity() == Severity.BLOCK
                ? List.of(Issue.of("NAME_FOUND", found.message()).on(network)) : List.of();
    }

    private boolean mustNotBeFound(UUID id) {
        var subject = subjects.get(id);
        return subject == null || subject.notLocatable();
    }

    private List<Issue> missingConsent(List<UUID> named, Network network) {
        return named.stream().filter(id -> !consents.given(id, new ConsentScope(network, ConsentKind.NAME)))
                .map(id -> Issue.of("NAME_CONSENT_MISSING", "%s may not be named on %s. Take the name out or leave %s out."
                        .formatted(subjects.get(id).shortName(), network.label(), network.label())).on(network))
                .toList();
    }
}
