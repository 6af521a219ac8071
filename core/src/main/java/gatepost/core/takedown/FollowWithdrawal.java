package gatepost.core.takedown;

import gatepost.core.account.Network;
import gatepost.core.consent.ConsentScope;
import gatepost.core.picture.Asset;
import gatepost.core.picture.Assets;
import gatepost.core.post.Draft;
import gatepost.core.post.Drafts;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.publication.Publication;
import gatepost.core.publication.Publications;
import gatepost.core.shared.MissingException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says how far the consequences of a withdrawal are, for whoever recorded it. */
@Singleton
public class FollowWithdrawal {

    private final Withdrawals withdrawals;
    private final Posts posts;
    private final Drafts drafts;
    private final Assets assets;
    private final Publications publications;
    private final Takedowns takedowns;

    FollowWithdrawal(Withdrawals withdrawals, Posts posts, Drafts drafts, Assets assets, Publications publications, Takedowns takedowns) {
        this.withdrawals = withdrawals;
        this.posts = posts;
        this.drafts = drafts;
        this.assets = assets;
        this.publications = publications;
        this.takedowns = takedowns;
    }

    /** One post that the withdrawal reaches, as it stands now. */
    public record Line(UUID postId, String title, Optional<UUID> pictureAssetId, PostState state, Affected.Effect effect,
                       Set<Network> networks, List<Sent> publications) {
    }

    /** One of its publications.
     *
     * @param at when it was confirmed to be gone */
    public record Sent(Publication publication, Optional<TakedownState> takedown, Optional<Instant> at) {
    }

    /** A withdrawal with everything it reached. */
    public record Progress(Withdrawal withdrawal, List<Line> lines) {

        /** Whether nothing of it is left to do: everything public was seen to be gone. */
        public boolean done() {
            return lines.stream().flatMap(line -> line.publications().stream())
                    .allMatch(sent -> sent.takedown().isEmpty() || sent.takedown().get() == TakedownState.CONFIRMED);
        }
    }

    @Transactional
    public Progress of(UUID schoolId, UUID withdrawalId) {
        var withdrawal = withdrawals.find(schoolId, withdrawalId).orElseThrow(() -> new MissingException("withdrawal"));
        var networks = withdrawal.scopeSet().stream().map(ConsentScope::network).collect(Collectors.toSet());
        var reached = withdrawals.publications(schoolId, withdrawalId);
        var lines = withdrawals.posts(schoolId, withdrawalId).stream().map(postId -> line(schoolId, postId,
                Affected.Effect.valueOf(withdrawals.effect(schoolId, withdrawalId, postId)), networks,
                publications.ofPost(schoolId, postId).stream().filter(it -> reached.contains(it.id())).toList())).toList();
        return new Progress(withdrawal, lines);
    }

    /** The same for posts that a withdrawal would reach. */
    @Transactional
    public List<Line> preview(List<Affected> affected) {
        return affected.stream().map(it -> line(it.post().schoolId(), it.post().id(), it.effect(), it.networks(), it.publications())).toList();
    }

    private Line line(UUID schoolId, UUID postId, Affected.Effect effect, Set<Network> networks, List<Publication> reached) {
        var sent = reached.stream().map(it -> {
            var order = takedowns.ofPublication(schoolId, it.id());
            return new Sent(it, order.map(Takedown::state), order.flatMap(Takedown::confirmed));
        }).toList();
        return new Line(postId, drafts.find(schoolId, postId).map(Draft::title).orElse(""),
                assets.ofPost(schoolId, postId).stream().findFirst().map(Asset::id), posts.find(schoolId, postId).orElseThrow().state(),
                effect, networks, sent);
    }
}
