package gatepost.api.problem;

import gatepost.core.account.Network;
import gatepost.core.shared.Issue;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** One thing that stands in the way, and where; the page takes the person there. */
@Serdeable
public record IssueView(String key, String sentence, @Nullable UUID pictureId, @Nullable UUID faceId, @Nullable UUID attachmentId,
                        @Nullable Network network, @Nullable String field) {

    public static IssueView of(Issue issue) {
        return new IssueView(issue.key(), issue.sentence(), issue.pictureId().orElse(null), issue.faceId().orElse(null),
                issue.attachmentId().orElse(null), issue.network().orElse(null), issue.field().orElse(null));
    }
}
