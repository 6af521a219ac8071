package gatepost.api.post;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was frozen: exactly what goes out, with what was found.
 *
 * @param adults where the consents of shown adults are filed who are on no roll */
@Serdeable
public record RevisionView(UUID id, int number, String digest, Instant submittedAt, String submittedBy, List<TargetView> targets,
                           List<RenditionView> pictures, List<FrozenAttachmentView> attachments, List<DepictedView> people, int covered, int notFaces,
                           List<String> adults,
                           List<FindingView> findings, @Nullable String detector, List<String> changes, @Nullable Instant wantedAt) {
}
