package gatepost.api.post;

import gatepost.core.post.PostAction;
import gatepost.core.post.PostState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A post with everything this person may know and do. */
@Serdeable
public record PostView(UUID id, String title, PostState state, PersonView author, Instant createdAt, Set<PostAction> actions,
                       DraftView draft, CheckView check, Readiness readiness, @Nullable String note,
                       @Nullable RevisionView revision, @Nullable DecisionView decision, List<PublicationView> publications,
                       List<TimelineEntry> timeline) {
}
