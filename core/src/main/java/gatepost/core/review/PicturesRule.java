package gatepost.core.review;

import gatepost.core.picture.Attestation;
import gatepost.core.shared.Issue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Every picture was looked at, is described for those who cannot see it, and its author attests that every face is marked (I6) and that it is
 * fit to be seen (K6).
 */
final class PicturesRule implements SubmissionRule {

    private static final Set<Attestation> THE_REST = Set.copyOf(EnumSet.complementOf(EnumSet.of(Attestation.FACES_MARKED)));

    @Override
    public List<Issue> issues(DraftSnapshot snapshot) {
        var issues = new ArrayList<Issue>();
        for (var each : snapshot.pictures()) {
            var id = each.picture().id();
            switch (each.look().state()) {
                case LOOKING -> issues.add(Issue.of("LOOKING", "A picture is still being looked at.").atPicture(id));
                case FAILED -> issues.add(Issue.of("LOOK_FAILED",
                        each.look().sentence() + " Look again, or use another picture.").atPicture(id));
                case REFUSED -> issues.add(Issue.of("PICTURE_REFUSED",
                        each.look().sentence() + " Remove it, or use another picture.").atPicture(id));
                case LOOKED -> {
                    if (!each.picture().complete()) {
                        issues.add(Issue.of("PICTURE_NOT_COMPLETE",
                                "Look over the picture once more, then tick that every face is marked.").atPicture(id));
                    }
                    if (!each.picture().attested().containsAll(THE_REST)) {
                        issues.add(Issue.of("PICTURE_NOT_ATTESTED",
                                "Tick what you made sure of in this picture: clothes, faces without distress, nothing confidential.").atPicture(id));
                    }
                }
            }
            if (each.asset().original().isEmpty()) {
                issues.add(Issue.of("ORIGINAL_GONE", "The original of this photo was deleted by your school's rule on keeping photos. Remove it, "
                        + "and add it again if you still have it.").atPicture(id));
            }
            if (each.picture().altText().isBlank()) {
                issues.add(Issue.of("ALT_TEXT_MISSING",
                        "Describe the picture for people who cannot see it.").atPicture(id).inField("altText"));
            }
        }
        return issues;
    }
}
