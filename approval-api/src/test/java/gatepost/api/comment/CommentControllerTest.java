package gatepost.api.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.api.testing.ApiTest;
import gatepost.core.account.Network;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.comment.LogComment;
import gatepost.core.comment.NoticeComment;
import gatepost.core.comment.PublishedPostRows;
import gatepost.core.comment.WatchedPost;
import gatepost.core.school.Role;
import gatepost.core.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentControllerTest extends ApiTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void aModeratorReadsACommentWithEverythingNeededToDecide() {
        var post = post(newSchool());
        var id = comment(post, "You are all idiots");
        var page = signedIn(post.schoolId(), Role.SLT).get("/api/comments").json();
        assertThat(page.get("counts").toString()).isEqualTo("{\"needsYou\":1,\"hidden\":0,\"all\":1}");
        assertThat(page.get("total").asInt()).isEqualTo(1);
        var comment = page.get("items").get(0);
        assertThat(comment.get("id").asText()).isEqualTo(id.toString());
        assertThat(comment.get("network").asText()).isEqualTo("FACEBOOK");
        assertThat(comment.get("postTitle").asText()).isEqualTo("Sports day");
        assertThat(comment.get("author").asText()).isEqualTo("Pat Parent");
        assertThat(comment.get("text").asText()).isEqualTo("You are all idiots");
        assertThat(comment.get("at").asText()).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(comment.get("verdict").get("action").asText()).isNotEqualTo("ALLOW");
        assertThat(comment.get("verdict").get("reasons")).isNotEmpty();
        assertThat(comment.get("state").asText()).isEqualTo("VISIBLE");
        assertThat(comment.get("sentence").isNull()).isTrue();
        assertThat(comment.get("evidence").asBoolean()).isFalse();
        assertThat(names(comment.get("actions"))).containsExactlyInAnyOrder("HIDE", "ALLOW");
        assertThat(comment.get("history")).isEmpty();
        assertThat(comment.get("authorHistory").toString()).isEqualTo("{\"total\":1,\"hidden\":0}");
    }

    @Test
    void oneClickHidesWithEvidenceKeptM5() {
        var post = post(newSchool());
        var id = comment(post, "You are all idiots");
        var slt = signedIn(post.schoolId(), Role.SLT);
        var hiding = slt.send("POST", "/api/comments/" + id + "/actions", Map.of("kind", "HIDE", "reason", "HATE"));
        assertThat(hiding.status()).isEqualTo(200);
        assertThat(hiding.json().get("state").asText()).isEqualTo("HIDING");
        assertThat(hiding.json().get("evidence").asBoolean()).isTrue();
        assertThat(hiding.json().get("history").get(0).get("reason").asText()).isEqualTo("HATE");
        var evidence = slt.get("/api/comments/" + id + "/evidence").json();
        assertThat(evidence.get("text").asText()).isEqualTo("You are all idiots");
        assertThat(evidence.get("author").asText()).isEqualTo("Pat Parent");
        assertThat(evidence.get("digest").asText()).hasSize(64);
        assertThat(evidence.get("intact").asBoolean()).isTrue();
        assertThat(evidence.get("by").asText()).isEqualTo("SLT Example");
        assertThat(slt.get("/api/comments?filter=hidden").json().get("items")).hasSize(1);
        assertThat(slt.get("/api/comments?filter=needs-you").json().get("items")).isEmpty();
    }

    @Test
    void withoutAReasonItIsAbuse() {
        var post = post(newSchool());
        var id = comment(post, "You are all idiots");
        var allowed = signedIn(post.schoolId(), Role.SLT).send("POST", "/api/comments/" + id + "/actions", Map.of("kind", "ALLOW"));
        assertThat(allowed.json().get("allowed").asBoolean()).isTrue();
        assertThat(allowed.json().get("history").get(0).get("reason").asText()).isEqualTo("ABUSE");
    }

    @Test
    void whatTheListOfActionsLacksIsRefused() {
        var post = post(newSchool());
        var id = comment(post, "Lovely");
        var slt = signedIn(post.schoolId(), Role.SLT);
        assertThat(slt.send("POST", "/api/comments/" + id + "/actions", Map.of("kind", "UNHIDE")).status()).isEqualTo(403);
        assertThat(slt.get("/api/comments/" + id + "/evidence").status()).isEqualTo(404);
        assertThat(slt.get("/api/comments?filter=everything").status()).isEqualTo(422);
    }

    @Test
    void theSafeguardingLeadReadsThemWhereTheyStandAndModeratesNothing() { // M6
        var post = post(newSchool());
        var id = comment(post, "My dad hits me every night");
        var lead = signedIn(post.schoolId(), Role.DSL);
        assertThat(lead.get("/api/comments").json().get("total").asInt()).isEqualTo(1);
        assertThat(lead.get("/api/comments/" + id).json().get("actions")).isEmpty();
        assertThat(lead.send("POST", "/api/comments/" + id + "/actions", Map.of("kind", "HIDE")).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "DSL", mode = EnumSource.Mode.EXCLUDE)
    void everyRoleMayDoItsOwnAndNothingElse(Role role) {
        var post = post(newSchool());
        var id = comment(post, "You are all idiots");
        var browser = signedIn(post.schoolId(), role);
        var expected = List.of(Role.SLT, Role.HEADTEACHER, Role.DEPUTY, Role.SAFETY_LEAD).contains(role) ? 200 : 403;
        assertThat(browser.get("/api/comments").status()).isEqualTo(expected);
        assertThat(browser.send("POST", "/api/comments/" + id + "/actions", Map.of("kind", "HIDE")).status()).isEqualTo(expected);
        assertThat(browser.get("/api/comments/" + id + "/evidence").status()).isEqualTo(expected);
    }

    @Test
    void anotherSchoolsCommentIsNotThereI8() {
        var id = comment(post(newSchool()), "You are all idiots");
        var elsewhere = signedIn(newSchool(), Role.SLT);
        assertThat(elsewhere.get("/api/comments?filter=all").json().get("total").asInt()).isZero();
        assertThat(elsewhere.send("POST", "/api/comments/" + id + "/actions", Map.of("kind", "HIDE")).status()).isEqualTo(404);
        assertThat(elsewhere.get("/api/comments/" + id + "/evidence").status()).isEqualTo(404);
    }

    private WatchedPost post(UUID school) {
        return new PublishedPostRows(this::sql).publish(school, Ids.next(), Network.FACEBOOK, "1001_1", WRITTEN.minusSeconds(60));
    }

    private UUID comment(WatchedPost post, String words) {
        bean(LogComment.class).handle(post, new RemoteComment("c1", Optional.empty(), Optional.of("a1"), Optional.of("Pat Parent"), words, WRITTEN,
                "https://example.test/c1", false, true, "{}"));
        return bean(NoticeComment.class).logged(post).getFirst().id();
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
