package gatepost.api.post;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The working copy. A save names its version.
 *
 * @param thread  whether words that are too long for one post go out as a thread
 * @param threads the threads that this makes, one for each network on which it does
 */
@Serdeable
public record DraftView(int version, String title, String text, List<VariantView> variants, List<UUID> accountIds,
                        @Nullable Instant wantedAt, boolean thread, List<ThreadView> threads, List<PictureView> pictures,
                        List<AttachmentView> attachments) {
}
