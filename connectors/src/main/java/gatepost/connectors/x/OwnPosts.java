package gatepost.connectors.x;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.connectors.http.CallFailed;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.Candidates.Candidate;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The posts that stand on an account. */
final class OwnPosts {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private final XSettings settings;
    private final XPages pages;

    OwnPosts(XSettings settings, XPages pages) {
        this.settings = settings;
        this.pages = pages;
    }

    /** What a post is on X once it has this id. */
    static RemoteRef ref(OutgoingPost post, String id) {
        return new RemoteRef(post.answers().isPresent() ? RemoteKind.PART : RemoteKind.POST, id);
    }

    /** Posts with exactly these words and as many pictures that answer the same, oldest first. */
    List<Candidate> matching(XCalls calls, AccountAccess access, OutgoingPost post, Instant since) throws CallFailed {
        var from = since.minus(CLOCKS_DIFFER);
        var user = Long.parseLong(access.remoteId());
        var written = XText.written(post.text());
        var found = pages.all(token -> calls.tweetsOf(user, from, token));
        return calls.understood(() -> found.stream()
            .flatMap(page -> page.path("data").valueStream())
            .filter(tweet -> XText.pictures(tweet) == post.pictures().size())
            .filter(tweet -> Conversation.answered(tweet).equals(post.answers().map(RemoteRef::id)))
            .filter(tweet -> XText.shown(tweet).equals(written))
            .map(tweet -> candidate(access, post, tweet))
            .filter(candidate -> !candidate.createdAt().isBefore(from))
            .sorted(Comparator.comparing(Candidate::createdAt))
            .toList());
    }

    private Candidate candidate(AccountAccess access, OutgoingPost post, JsonNode tweet) {
        var id = tweet.path("id").asText();
        return new Candidate(List.of(ref(post, id)), settings.permalink(access.handle(), id),
            Instant.parse(tweet.path("created_at").asText()));
    }
}
