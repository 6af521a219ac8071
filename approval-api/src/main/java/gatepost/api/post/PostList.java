package gatepost.api.post;

import gatepost.core.account.Network;
import gatepost.core.post.PostLine;
import gatepost.core.post.PostLines;
import gatepost.core.post.PostPolicy;
import gatepost.core.shared.Actor;
import gatepost.core.shared.NotAllowedException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** Lists of posts for one reader. */
@Singleton
public class PostList {

    private static final int EXCERPT = 140;

    private final PostLines lines;

    PostList(PostLines lines) {
        this.lines = lines;
    }

    @Transactional
    PostPage page(Actor.Person reader, PostFilter filter, String query, int page, int size) {
        if (!PostPolicy.mayRead(reader.role())) {
            throw new NotAllowedException("Your role does not open posts.");
        }
        var author = filter == PostFilter.mine ? reader.personId().toString() : "";
        var like = "%" + query.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        var items = lines.page(reader.schoolId(), filter.states(), author, like, size, (long) page * size).stream()
                .map(PostList::summary).toList();
        return new PostPage(items, page, size, lines.count(reader.schoolId(), filter.states(), author, like));
    }

    private static PostSummary summary(PostLine it) {
        return new PostSummary(it.id(), it.title(), excerpt(it.words()), it.state(), it.author(), it.updatedAt(), networks(it),
                it.firstPicture().map(DraftViews::proofUrl).orElse(null), needs(it));
    }

    private static String excerpt(String words) {
        return words.codePointCount(0, words.length()) <= EXCERPT ? words
                : words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private static List<Network> networks(PostLine it) {
        return it.networks() == null ? List.of() : Arrays.stream(it.networks().split(",")).map(Network::valueOf).toList();
    }

    private static String needs(PostLine it) {
        if (!it.state().editable() || it.unanswered() == 0) {
            return null;
        }
        return it.unanswered() == 1 ? "1 face needs an answer" : it.unanswered() + " faces need an answer";
    }
}
