package gatepost.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.core.publication.OpenMediaLinks;
import gatepost.core.publication.Publication;
import gatepost.core.publication.Publications;
import gatepost.core.review.Revisions;
import gatepost.core.testing.TestSchool;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The signed address of a rendition, as somebody without a session sees it. */
class MediaControllerTest extends ApiTest {

    private Publication publication;
    private UUID file;

    @BeforeEach
    void approve() {
        var school = new TestSchool(this);
        var post = school.draft("We ran.", school.facebook());
        school.picture(post);
        school.submit(post, 2);
        school.approve(post);
        publication = transaction(() -> bean(Publications.class).ofPost(school.id(), post)).getFirst();
        file = transaction(() -> bean(Revisions.class).newest(school.id(), post).map(bean(Revisions.class)::whole)).orElseThrow()
                .pictures().getFirst().fileId();
    }

    @Test
    void theRenditionIsGivenOutUntilItsAddressIsTakenBack() {
        var address = open();
        var shown = browser().get(address);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(open()).as("one address while it holds").isEqualTo(address);

        bean(OpenMediaLinks.class).close(publication.schoolId(), publication.id());
        assertThat(browser().get(address).status()).isEqualTo(404);
        assertThat(open()).isNotEqualTo(address);
    }

    @Test
    void anAddressThatWasChangedInAnyPartLeadsNowhere() {
        var address = open();
        assertThat(browser().get(address.replaceFirst("/media/.", "/media/_")).status()).isEqualTo(404);
        assertThat(browser().get(address.replaceFirst("exp=\\d", "exp=9")).status()).isEqualTo(404);
        assertThat(browser().get(address.substring(0, address.length() - 3) + "AAA").status()).isEqualTo(404);
        assertThat(browser().get(address.replaceFirst("&sig=.*", "")).status()).isEqualTo(404);
        assertThat(browser().get(address.replaceFirst("\\?.*", "")).status()).isEqualTo(404);
    }

    @Test
    void anAddressEndsByItself() {
        var address = open();
        sql("UPDATE media_link SET expires_at = ? WHERE publication_id = ?", clock().instant().minusSeconds(1), publication.id());
        assertThat(browser().get(address).status()).isEqualTo(404);
    }

    private String open() {
        URI address = bean(OpenMediaLinks.class).open(publication, file);
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
