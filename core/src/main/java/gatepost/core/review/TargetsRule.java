package gatepost.core.review;

import gatepost.core.account.Network;
import gatepost.core.account.NetworkLimits;
import gatepost.core.account.SocialAccount;
import gatepost.core.shared.Issue;
import java.util.ArrayList;
import java.util.List;

/** There is somewhere to go, and every network takes what it is given (A8). */
final class TargetsRule implements SubmissionRule {

    @Override
    public List<Issue> issues(DraftSnapshot snapshot) {
        if (snapshot.targets().isEmpty()) {
            return List.of(Issue.of("NO_ACCOUNT", "Choose where this goes: one network or more.").inField("accounts"));
        }
        var issues = new ArrayList<Issue>();
        snapshot.targets().forEach(target -> issues.addAll(onOne(snapshot, target)));
        return issues;
    }

    private static List<Issue> onOne(DraftSnapshot snapshot, SocialAccount target) {
        var network = target.network();
        var limits = NetworkLimits.of(network);
        var issues = new ArrayList<Issue>();
        var words = snapshot.wordsFor(network);
        if (words.isBlank() && snapshot.pictures().isEmpty()) {
            issues.add(Issue.of("TEXT_MISSING", "Write something for " + network.label() + ".").on(network).inField("text"));
        }
        if (network == Network.INSTAGRAM && snapshot.pictures().isEmpty()) {
            issues.add(Issue.of("PICTURE_MISSING", "Instagram takes posts with a picture only. Add one, or leave Instagram out.").on(network));
        }
        var length = NetworkLimits.length(network, words);
        if (length > limits.maxLength() && snapshot.thread(network).isEmpty()) {
            issues.add(Issue.of("TEXT_TOO_LONG", tooLong(snapshot, network, limits, length)).on(network).inField("text"));
        }
        if (snapshot.pictures().size() > limits.maxPictures()) {
            issues.add(Issue.of("TOO_MANY_PICTURES", "%s takes %d pictures in one post and this has %d. Remove some, or leave %s out."
                    .formatted(network.label(), limits.maxPictures(), snapshot.pictures().size(), network.label())).on(network));
        }
        for (var picture : snapshot.pictures()) {
            var alt = picture.picture().altText();
            if (alt.codePointCount(0, alt.length()) > limits.maxAltText()) {
                issues.add(Issue.of("ALT_TEXT_TOO_LONG", "%s takes descriptions of up to %,d characters. Shorten this one."
                        .formatted(network.label(), limits.maxAltText())).on(network).atPicture(picture.picture().id()));
            }
        }
        return issues;
    }

    private static String tooLong(DraftSnapshot snapshot, Network network, NetworkLimits limits, int length) {
        if (limits.maxParts() > 1 && snapshot.draft().thread()) {
            return "%s takes threads of up to %d posts and this needs more. Shorten it, or write a shorter version for %s."
                    .formatted(network.label(), limits.maxParts(), network.label());
        }
        return "%s takes %,d characters and this has %,d. Shorten it, %swrite a shorter version for %s.".formatted(network.label(), limits.maxLength(),
                length, limits.maxParts() > 1 ? "send it as a thread, or " : "or ", network.label());
    }
}
