package gatepost.core.review;

import gatepost.core.shared.Issue;
import java.util.ArrayList;
import java.util.List;

/** Every picture was looked at, is described for those who cannot see it, and its author says that every face is marked (I6). */
final class PicturesRule implements SubmissionRule {

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
                }
            }
            if (each.picture().altText().isBlank()) {
                issues.add(Issue.of("ALT_TEXT_MISSING",
                        "Describe the picture for people who cannot see it.").atPicture(id).inField("altText"));
            }
        }
        return issues;
    }
}
