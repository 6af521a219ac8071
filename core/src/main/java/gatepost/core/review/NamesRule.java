package gatepost.core.review;

import gatepost.core.account.Network;
import gatepost.core.check.Part;
import gatepost.core.shared.Issue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Holds every finding in the words against the {@link NamePolicy} of each network on which those words would stand. */
final class NamesRule implements SubmissionRule {

    @Override
    public List<Issue> issues(DraftSnapshot snapshot) {
        var policy = new NamePolicy(!snapshot.pictures().isEmpty(), shown(snapshot), snapshot.subjects(), snapshot.consents());
        var issues = new ArrayList<Issue>();
        for (var found : snapshot.words().findings()) {
            if (found.finding().part() == Part.ATTACHMENT) {
                continue; // the DocumentsRule asks for it
            }
            if (found.finding().part() == Part.PICTURE && WrittenRule.settlement(snapshot, found) != Settlement.KEPT) {
                continue; // covered, or the WrittenRule asks for it
            }
            var finding = found.finding();
            var named = new NamePolicy.Named(finding.code(), finding.severity(), finding.message(), found.candidates());
            for (var network : reached(snapshot, found)) {
                policy.issues(named, network).forEach(issue -> issues.add(at(issue, found)));
            }
        }
        return issues.stream().distinct().toList();
    }

    /** The networks on which the words stand that a finding is about. */
    static Set<Network> reached(DraftSnapshot snapshot, NameFinding found) {
        var finding = found.finding();
        var networks = new HashSet<>(snapshot.networks());
        if (finding.part() == Part.VARIANT) {
            networks.retainAll(Set.of(finding.network()));
        } else if (finding.part() == Part.TEXT) {
            networks.removeAll(snapshot.variants().keySet());
        }
        return networks;
    }

    private static Set<UUID> shown(DraftSnapshot snapshot) {
        var depicted = new HashSet<UUID>();
        snapshot.pictures().forEach(picture -> picture.shownFaces().forEach(face -> face.subject().ifPresent(depicted::add)));
        return depicted;
    }

    private static Issue at(Issue issue, NameFinding found) {
        var placed = issue.inField(found.finding().part() == Part.ALT_TEXT ? "altText" : "text");
        return found.finding().pictureId() == null ? placed : placed.atPicture(found.finding().pictureId());
    }
}
