package gatepost.connectors.wordpress;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.CallFailed.Effect;
import gatepost.connectors.http.Multipart;
import gatepost.connectors.rest.Answer;
import gatepost.connectors.rest.RestCalls;
import gatepost.connectors.rest.RestFailures;
import gatepost.connectors.rest.Servers;
import gatepost.core.account.Network;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.Candidates.Candidate;
import gatepost.core.account.port.Connector;
import gatepost.core.account.port.Health;
import gatepost.core.account.port.OutgoingPicture;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import gatepost.core.account.port.Strays;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A school's WordPress site, used with an application password. Pictures go into the site's library first, where anybody who guesses the
 * address could see them: they are called by their digest, and removed again when no article comes of them.
 */
@Singleton
public final class WordPressConnector implements Connector {

    private static final Set<String> PARTS = Set.of("address", "user", "password");

    private static final WordPressDialect DIALECT = new WordPressDialect();

    private final RestFailures failures = new RestFailures(DIALECT);
    private final Servers servers;

    public WordPressConnector(WordPressSettings settings, Clock clock) {
        this.servers = new Servers(failures, DIALECT, clock, settings.plainHttp(), settings.connectTimeout(), settings.requestTimeout());
    }

    @Override
    public Network network() {
        return Network.WORDPRESS;
    }

    /** {@inheritDoc} The site is the account; whoever may write for it will do. */
    @Override
    public Health health(AccountAccess access) {
        try {
            var may = open(access).get("users/me?context=edit").body().path("capabilities").path("publish_posts").asBoolean();
            return may ? new Health.Well() : Health.of(failures.notAllowed().failure());
        } catch (CallFailed e) {
            return Health.of(e.failure());
        }
    }

    @Override
    public StageOutcome stage(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        return staged.size() == post.pictures().size() ? new StageOutcome.Ready() : hand(access, post.pictures().get(staged.size()));
    }

    private StageOutcome hand(AccountAccess access, OutgoingPicture picture) {
        try {
            var calls = open(access);
            var answer = calls.post("media", new Multipart().field("alt_text", picture.altText())
                .file("file", "photo-" + picture.digest() + ".jpg", "image/jpeg", picture.jpeg()));
            return new StageOutcome.Staged(new RemoteRef(RemoteKind.PHOTO, calls.created(answer)));
        } catch (CallFailed e) {
            return new StageOutcome.NotStaged(e.failure());
        }
    }

    /** {@inheritDoc} Before that call the pictures' addresses are read, which changes nothing. */
    @Override
    public PublishOutcome publish(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        try {
            var calls = open(access);
            var article = new Article(post, images(calls, post, staged));
            var body = JsonNodeFactory.instance.objectNode().put("title", Article.title(post)).put("slug", Article.slug(post))
                .put("content", article.content()).put("status", "publish").put("comment_status", "open");
            if (!staged.isEmpty()) {
                body.put("featured_media", Long.parseLong(staged.getFirst().id()));
            }
            var answer = calls.post("posts", body, Map.of());
            var objects = new ArrayList<RemoteRef>();
            objects.add(new RemoteRef(RemoteKind.POST, calls.created(answer)));
            objects.addAll(staged);
            return new PublishOutcome.Published(objects, answer.body().path("link").asText());
        } catch (CallFailed e) {
            return e.published(network());
        }
    }

    @Override
    public Presence inspect(AccountAccess access, RemoteRef ref) {
        return presence(access, path(ref), Set.of("publish", "inherit"));
    }

    @Override
    public ActOutcome remove(AccountAccess access, RemoteRef ref) {
        try {
            var answer = open(access).delete(path(ref) + "?force=true");
            return answer.body().path("deleted").asBoolean() ? new ActOutcome.Done() : new ActOutcome.NotDone(failures.unreadable().failure());
        } catch (CallFailed e) {
            return e.removed();
        }
    }

    @Override
    public Candidates findCandidates(AccountAccess access, OutgoingPost post, Instant since) {
        try {
            var calls = open(access);
            var found = calls.get("posts?context=edit&status=publish&slug=" + Article.slug(post)).body();
            return new Candidates.Found(calls.understood(() -> found.valueStream()
                .filter(article -> Article.same(post, article.required("content").path("raw").asText()))
                .map(article -> new Candidate(objects(article.path("content").path("raw").asText(), article.path("id").asText()),
                    article.path("link").asText(), Instant.parse(article.path("date_gmt").asText() + "Z")))
                .toList()));
        } catch (CallFailed e) {
            return new Candidates.NotRead(e.failure());
        }
    }

    /** {@inheritDoc} A picture is this post's when it is called by the digest of one of its pictures. */
    @Override
    public Strays strays(AccountAccess access, OutgoingPost post, Instant since) {
        try {
            var calls = open(access);
            var found = new ArrayList<RemoteRef>();
            for (var picture : post.pictures()) {
                var media = calls.get("media?context=edit&per_page=100&search=photo-" + picture.digest()).body();
                calls.understood(() -> media.valueStream()
                    .filter(file -> !Instant.parse(file.path("date_gmt").asText() + "Z").isBefore(since))
                    .map(file -> new RemoteRef(RemoteKind.PHOTO, file.required("id").asText())).toList()).forEach(found::add);
            }
            return new Strays.Found(found);
        } catch (CallFailed e) {
            return new Strays.NotRead(e.failure());
        }
    }

    @Override
    public RemoteComments comments(AccountAccess access, RemoteRef post) {
        try {
            var calls = open(access);
            return new RemoteComments.Listed(calls.understood(() -> new SiteComments(calls).under(number(post.id()))));
        } catch (CallFailed e) {
            return new RemoteComments.NotListed(e.failure());
        }
    }

    /** {@inheritDoc} A hidden comment waits in the site's own moderation, where its author still sees it. */
    @Override
    public ActOutcome setHidden(AccountAccess access, String commentId, boolean hidden) {
        var wanted = hidden ? "hold" : "approved";
        try {
            var answer = open(access).post("comments/" + number(commentId), JsonNodeFactory.instance.objectNode().put("status", wanted), Map.of());
            return answer.body().path("status").asText().equals(wanted)
                ? new ActOutcome.Done() : new ActOutcome.NotDone(failures.unreadable().failure());
        } catch (CallFailed e) {
            return new ActOutcome.NotDone(e.failure());
        }
    }

    @Override
    public Presence inspectComment(AccountAccess access, RemoteRef post, String commentId) {
        return presence(access, "comments/" + number(commentId), Set.of("approved"));
    }

    private Presence presence(AccountAccess access, String path, Set<String> shown) {
        try {
            var status = open(access).get(path + "?context=edit").body().path("status").asText();
            if (status.isEmpty()) {
                return new Presence.NotKnown(failures.unreadable().failure());
            }
            return shown.contains(status) ? new Presence.Live() : new Presence.Hidden();
        } catch (CallFailed e) {
            return e.effect() == Effect.GONE ? new Presence.Gone() : new Presence.NotKnown(e.failure());
        }
    }

    /** Whatever goes wrong here, nothing has been published yet. */
    private List<Article.Image> images(RestCalls calls, OutgoingPost post, List<RemoteRef> staged) throws CallFailed {
        try {
            var images = new ArrayList<Article.Image>();
            for (var at = 0; at < staged.size(); at++) {
                var id = number(staged.get(at).id());
                images.add(new Article.Image(id, address(calls.get("media/" + id)), post.pictures().get(at).altText()));
            }
            return images;
        } catch (CallFailed e) {
            throw new CallFailed(Effect.NONE, e.failure());
        }
    }

    private String address(Answer picture) throws CallFailed {
        var address = picture.body().path("source_url").asText();
        if (address.isEmpty()) {
            throw failures.unreadable();
        }
        return address;
    }

    /** The article and the pictures that its source names. */
    private static List<RemoteRef> objects(String source, String id) {
        var objects = new ArrayList<RemoteRef>();
        objects.add(new RemoteRef(RemoteKind.POST, id));
        Article.pictures(source).forEach(picture -> objects.add(new RemoteRef(RemoteKind.PHOTO, picture)));
        return objects;
    }

    private RestCalls open(AccountAccess access) throws CallFailed {
        var parts = access.credentials().parts();
        if (!parts.keySet().containsAll(PARTS)) {
            throw failures.incomplete();
        }
        var user = parts.get("user") + ":" + parts.get("password");
        return servers.open(access.accountId(), parts.get("address"), "wp-json/wp/v2/",
            "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)));
    }

    private static String path(RemoteRef ref) {
        return (ref.kind() == RemoteKind.POST ? "posts/" : "media/") + number(ref.id());
    }

    /** Ids come from the site, and must not lead anywhere else. */
    private static String number(String id) {
        if (!id.matches("\\d{1,19}")) {
            throw new IllegalArgumentException("Not an id of WordPress");
        }
        return id;
    }
}
