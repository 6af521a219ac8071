package gatepost.api.post;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The working copy. A save names its version. */
@Serdeable
public record DraftView(int version, String title, String text, List<VariantView> variants, List<UUID> accountIds,
                        @Nullable Instant wantedAt, List<PictureView> pictures,
                        List<AttachmentView> attachments) {
}
