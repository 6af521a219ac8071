package gatepost.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.link.FollowedLinks;
import gatepost.core.link.port.LinkFollower;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import gatepost.core.text.FindingCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** K8: a reader sees where a link leads before following it. */
class FollowShortLinksTest extends DatabaseTest {

    private final Map<String, String> leads = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private TestSchool school;

    @BeforeEach
    void open() {
        school = new TestSchool(this);
        leads.clear();
        asked.clear();
    }

    @Test
    void theAuthorReadsWhereAShortLinkLeads() {
        leads.put("https://bit.ly/fair", "https://www.willowbrook.example/fair");
        var post = school.draft("Summer fair: bit.ly/fair", school.facebook());
        assertThat(checked(post)).extracting(Finding::message)
                .containsExactly("This short link leads to www.willowbrook.example. Use the full address, so that everyone sees where it goes.");
    }

    @Test
    void aRiskOfThePlaceItLeadsToIsTold() {
        leads.put("https://bit.ly/fair", "http://198.51.100.7/login");
        var post = school.draft("Summer fair: https://bit.ly/fair", school.facebook());
        assertThat(checked(post)).extracting(Finding::message)
                .containsExactly("This short link leads to 198.51.100.7. This link leads to a bare network address. Use the site's name.");
    }

    @Test
    void aPupilsNameInTheAddressBehindItIsFound() {
        var pupil = school.pupil("Amelia", "Featherstone", TestSchool.everything());
        leads.put("https://bit.ly/won", "https://news.example/amelia-featherstone-wins");
        var post = school.draft("Well done! bit.ly/won", school.facebook());
        assertThat(checked(post)).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo(FindingCode.PUPIL_FULL_NAME);
            assertThat(found.startOffset()).isEqualTo("Well done! ".length());
            assertThat(found.message()).startsWith("In the address behind this short link: ");
        });
        assertThat(pupil.firstName()).isEqualTo("Amelia");
    }

    @Test
    void whereNobodyCanTellTheLinkItselfIsTheFinding() {
        var post = school.draft("Summer fair: bit.ly/fair", school.facebook());
        assertThat(checked(post)).extracting(Finding::message)
                .containsExactly("This link is shortened, so nobody sees where it leads. Use the full address.");
    }

    @Test
    void whatIsKnownIsNotAskedAgainForAnHour() {
        leads.put("https://bit.ly/fair", "https://www.willowbrook.example/fair");
        var post = school.draft("bit.ly/fair and again bit.ly/fair", school.facebook());
        checked(post);
        checked(post);
        assertThat(asked).hasSize(1);
        clock().forward(Duration.ofMinutes(61));
        checked(post);
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatWasKnownStaysWhereNobodyCanTellAnyMore() {
        leads.put("https://bit.ly/fair", "https://www.willowbrook.example/fair");
        var post = school.draft("bit.ly/fair", school.facebook());
        var before = checked(post).getFirst().message();
        clock().forward(Duration.ofMinutes(61));
        leads.clear();
        assertThat(checked(post)).extracting(Finding::message).containsExactly(before);
    }

    @Test
    void aRiskAroundAShortLinkIsToldBesideIt() {
        leads.put("https://bit.ly/fair", "https://www.willowbrook.example/fair");
        var post = school.draft("http://198.51.100.7/?to=bit.ly/fair", school.facebook());
        assertThat(checked(post)).hasSize(2).extracting(Finding::message).anyMatch(it -> it.contains("bare network address"));
    }

    @Test
    void fiveLinksAreFollowedAtMost() {
        checked(school.draft("t.ly/1 t.ly/2 t.ly/3 t.ly/4 t.ly/5 t.ly/6 t.ly/7", school.facebook()));
        assertThat(asked).hasSize(5);
    }

    @Test
    void aFollowerThatFailsLeavesTheLinkAFinding() {
        var post = school.draft("Summer fair: bit.ly/fair", school.facebook());
        follow(post, _ -> {
            throw new IllegalStateException("broken");
        });
        school.check(post);
        assertThat(found(post)).extracting(Finding::code).containsExactly(FindingCode.LINK_RISK);
    }

    private List<Finding> checked(UUID post) {
        follow(post, url -> {
            asked.add(url);
            return Optional.ofNullable(leads.get(url));
        });
        school.check(post);
        return found(post);
    }

    private void follow(UUID post, LinkFollower follower) {
        new FollowShortLinks(bean(WordsInputs.class), bean(FollowedLinks.class), follower, bean(TimeLimit.class), bean(KeepTargets.class), clock(), true)
                .handle(school.id(), post);
    }

    private List<Finding> found(UUID post) {
        return transaction(() -> bean(CheckRuns.class).newest(school.id(), post, CheckRun.WORDS).stream()
                .flatMap(run -> bean(Findings.class).ofRun(school.id(), run.id()).stream()).toList());
    }
}
