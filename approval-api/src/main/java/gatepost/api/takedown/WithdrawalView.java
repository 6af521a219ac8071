package gatepost.api.takedown;

import gatepost.core.account.Network;
import gatepost.core.post.PostState;
import gatepost.core.takedown.Affected;
import gatepost.core.takedown.FollowWithdrawal;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a withdrawal reaches, before it is recorded and while its consequences run. */
@Serdeable
public record WithdrawalView(UUID subjectId, String name, List<PostLine> posts, boolean done) {

    /** One post that stops or comes down. */
    @Serdeable
    public record PostLine(UUID postId, String title, @Nullable String pictureUrl, PostState state, List<Network> networks,
                           Affected.Effect effect, List<PublicationLine> publications) {

        static PostLine of(FollowWithdrawal.Line line) {
            return new PostLine(line.postId(), line.title(),
                    line.pictureAssetId().map(id -> "/api/pictures/" + id + "/proof").orElse(null), line.state(),
                    line.networks().stream().sorted().toList(), line.effect(),
                    line.publications().stream().map(PublicationLine::of).toList());
        }
    }

    /** One of its publications, and how far its removal is. */
    @Serdeable
    public record PublicationLine(UUID id, Network network, String state, @Nullable String takedown, @Nullable Instant at) {

        static PublicationLine of(FollowWithdrawal.Sent sent) {
            return new PublicationLine(sent.publication().id(), sent.publication().network(), sent.publication().state().name(),
                    sent.takedown().map(Enum::name).orElse(null), sent.at().orElse(sent.publication().publishedAt()));
        }
    }
}
