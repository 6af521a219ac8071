package gatepost.api.post;

import gatepost.api.problem.AnswersProblems;
import gatepost.api.search.SearchWords;
import gatepost.core.account.Network;
import gatepost.core.document.ReadAgain;
import gatepost.core.picture.LookAgain;
import gatepost.core.post.DiscardDraft;
import gatepost.core.post.SaveDraft;
import gatepost.core.post.StartPost;
import gatepost.core.shared.Actor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Posts and their drafts. */
@Controller("/api/posts")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "posts")
@AnswersProblems
class PostController {

    private final PostViews views;
    private final PostList list;
    private final StartPost start;
    private final SaveDraft save;
    private final DiscardDraft discard;
    private final LookAgain again;
    private final ReadAgain readAgain;

    PostController(PostViews views, PostList list, StartPost start, SaveDraft save, DiscardDraft discard,
                   LookAgain again, ReadAgain readAgain) {
        this.views = views;
        this.list = list;
        this.start = start;
        this.save = save;
        this.discard = discard;
        this.again = again;
        this.readAgain = readAgain;
    }

    /** A draft as its author wants it saved. */
    @Serdeable
    record DraftRequest(@NotNull Integer version, @NotNull String title, @NotNull String text, @NotNull List<@NotNull @Valid VariantView> variants,
                        @NotNull Set<@NotNull UUID> accountIds, @Nullable Instant wantedAt, boolean thread) {
    }

    /** Posts, newest first, searched and paged by the server. */
    @Get
    PostPage listPosts(Actor.Person actor, @QueryValue(defaultValue = "all") PostFilter filter, @Nullable @Header(SearchWords.HEADER) String words,
                  @QueryValue(defaultValue = "0") @Min(0) int page, @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return list.page(actor, filter, SearchWords.typed(words), page, size);
    }

    /** Starts an empty draft. */
    @Post
    @Status(HttpStatus.CREATED)
    PostView startPost(Actor.Person actor) {
        return views.of(actor, start.handle(actor));
    }

    /** One post with everything this person may know and do. */
    @Get("/{postId}")
    PostView showPost(Actor.Person actor, UUID postId) {
        return views.of(actor, postId);
    }

    /** Saves the draft; a version that is not the newest is refused with 409. */
    @Put("/{postId}/draft")
    PostView saveDraft(Actor.Person actor, UUID postId, @Body @Valid DraftRequest draft) {
        var variants = new EnumMap<Network, String>(Network.class);
        draft.variants().forEach(it -> variants.put(it.network(), it.text()));
        save.handle(actor, postId, new SaveDraft.Content(draft.version(), draft.title(), draft.text(), variants, draft.accountIds(),
                Optional.ofNullable(draft.wantedAt()), draft.thread()));
        return views.of(actor, postId);
    }

    /** Gives up a draft that will not be sent. It can be taken up again. */
    @Delete("/{postId}")
    PostView discardDraft(Actor.Person actor, UUID postId) {
        discard.discard(actor, postId);
        return views.of(actor, postId);
    }

    /** Takes up a draft that was given up. */
    @Post("/{postId}/restorations")
    PostView restoreDraft(Actor.Person actor, UUID postId) {
        discard.restore(actor, postId);
        return views.of(actor, postId);
    }

    /** Looks and checks again at what was held. */
    @Post("/{postId}/checks")
    PostView checkAgain(Actor.Person actor, UUID postId) {
        readAgain.handle(actor, postId);
        again.handle(actor, postId);
        return views.of(actor, postId);
    }
}
