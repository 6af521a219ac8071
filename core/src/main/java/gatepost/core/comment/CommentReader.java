package gatepost.core.comment;

import gatepost.core.account.Network;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Comments as people read them: filtered, searched, with what stands around each. */
@Singleton
public class CommentReader {

    private static final String ANYTHING = "%";

    private final Comments comments;
    private final CommentContexts contexts;
    private final EvidenceLocker evidence;
    private final ModerationActions actions;

    CommentReader(Comments comments, CommentContexts contexts, EvidenceLocker evidence, ModerationActions actions) {
        this.comments = comments;
        this.contexts = contexts;
        this.evidence = evidence;
        this.actions = actions;
    }

    /**
     * One page, newest first.
     *
     * @param post  the post under which they stand; all posts where none is named
     * @param typed what is searched for in words and authors' names; empty for everything
     * @param page  counted from zero
     * @throws NotAllowedException if the person's role does not read comments
     */
    @Transactional
    public CommentPage page(Actor.Person reader, CommentFilter filter, Optional<UUID> post, String typed, int page, int size) {
        CommentPolicy.requireRead(reader.role());
        var school = reader.schoolId();
        var under = post.map(UUID::toString).orElse(ANYTHING);
        var holding = ANYTHING + typed.strip().replaceAll("([!%_])", "!$1") + ANYTHING;
        return new CommentPage(
                views(reader, comments.page(school, filter, under, holding, size, (long) page * size)),
                comments.count(school, filter, under, holding),
                comments.count(school, CommentFilter.NEEDS_YOU, under, ANYTHING),
                comments.count(school, CommentFilter.HIDDEN, under, ANYTHING),
                comments.count(school, CommentFilter.ALL, under, ANYTHING));
    }

    /**
     * @throws NotAllowedException if the person's role does not read comments
     * @throws MissingException    if their school has no such comment
     */
    @Transactional
    public CommentInContext one(Actor.Person reader, UUID commentId) {
        return views(reader, List.of(found(reader, commentId))).getFirst();
    }

    /**
     * The newest evidence of a comment.
     *
     * @throws MissingException if nothing was kept
     */
    @Transactional
    public Evidence evidence(Actor.Person reader, UUID commentId) {
        var kept = evidence.of(reader.schoolId(), found(reader, commentId).id());
        if (kept.isEmpty()) {
            throw new MissingException("evidence");
        }
        return kept.getLast();
    }

    private Comment found(Actor.Person reader, UUID commentId) {
        CommentPolicy.requireRead(reader.role());
        return comments.find(reader.schoolId(), commentId).orElseThrow(() -> new MissingException("comment"));
    }

    private List<CommentInContext> views(Actor.Person reader, List<Comment> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        var school = reader.schoolId();
        var ids = page.stream().map(Comment::id).toList();
        var posts = contexts.posts(school, each(page, Comment::publicationId)).stream()
                .collect(Collectors.toMap(CommentContexts.PostAbove::publicationId, Function.identity()));
        var authors = contexts.authors(school, each(page, Comment::authorId)).stream().collect(Collectors.toMap(
                count -> new Author(count.network(), count.authorId()), count -> new AuthorHistory(count.total(), count.hidden())));
        var kept = new HashSet<>(evidence.keptOf(school, ids));
        var history = actions.of(school, ids).stream().collect(Collectors.groupingBy(ModerationAction::commentId));
        return page.stream().map(comment -> {
            var post = posts.get(comment.publicationId());
            var author = authors.getOrDefault(new Author(comment.network(), comment.authorId()), AuthorHistory.unnamed(comment));
            return new CommentInContext(comment, post.postId(), post.title(), kept.contains(comment.id()),
                    history.getOrDefault(comment.id(), List.of()), author, CommentPolicy.actions(reader, comment));
        }).toList();
    }

    private static <T> Set<T> each(List<Comment> page, Function<Comment, T> part) {
        return page.stream().map(part).collect(Collectors.toSet());
    }

    private record Author(Network network, String id) {
    }
}
