package gatepost.api.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.api.testing.Browser;
import gatepost.api.testing.Browser.Answer;
import gatepost.api.testing.Multipart;
import gatepost.api.testing.Pictures;
import gatepost.core.picture.DraftPictures;
import gatepost.core.review.Revisions;
import gatepost.core.school.Role;
import gatepost.core.testing.TestSchool;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies on the disk after an upload, and what may be read back. */
class StoredPictureTest extends ApiTest {

    /** Something that stands in the file in the clear, and nowhere else. */
    private static final String MARK = "Taken at 51.5 N by somebody's telephone 8472-3391";

    /** Where the server would put parts of a form; it does not exist, so that whatever is put there fails. */
    @Override
    protected Map<String, Object> settings() {
        return Map.of("micronaut.server.multipart.location", "/nowhere/gatepost");
    }

    @Test
    void whatLiesOnTheDiskIsEncrypted() throws IOException {
        var teacher = signedIn(newSchool(), Role.TEACHER);
        var post = teacher.send("POST", "/api/posts", Map.of()).json().get("id").asText();
        var form = new Multipart().file("file", "field.jpg", marked(Pictures.jpeg(2000, 1500)));
        assertThat(upload(teacher, post, form).status()).isEqualTo(201);
        var stored = filesUnder(context().getProperty("gatepost.data", Path.class).orElseThrow());
        assertThat(stored).isNotEmpty().noneMatch(file -> file.toString().endsWith(".part"));
        for (var file : stored) {
            assertThat(new String(Files.readAllBytes(file), ISO_8859_1)).doesNotContain("\u00ff\u00d8\u00ff", "JFIF", MARK);
        }
    }

    @Test
    void aLargePictureIsNeverPutDownInTheClearWhileItArrives() {
        var teacher = signedIn(newSchool(), Role.TEACHER);
        var post = teacher.send("POST", "/api/posts", Map.of()).json().get("id").asText();
        var form = new Multipart().file("file", "field.bmp", Pictures.encoded("bmp", 3000, 2800));
        assertThat(upload(teacher, post, form).status()).isEqualTo(201);
    }

    @Test
    void aProofAndARenditionAreForSignedInEyesAndForNoBrowsersMemory() throws Exception {
        var school = new TestSchool(this);
        var post = school.draft("We ran.", school.facebook());
        school.picture(post);
        school.submit(post, 2);
        var asset = transaction(() -> bean(DraftPictures.class).ofPost(school.id(), post)).getFirst().assetId();
        var revision = transaction(() -> bean(Revisions.class).newest(school.id(), post)).orElseThrow().id();
        var teacher = signedIn(school.id(), Role.TEACHER);
        for (var path : List.of("/api/pictures/" + asset + "/proof", "/api/revisions/" + revision + "/pictures/0")) {
            var shown = teacher.get(path);
            assertThat(shown.status()).as(path).isEqualTo(200);
            assertThat(shown.response().headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
            assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(shown.header("ETag") + shown.header("Last-Modified")).isEmpty();
            assertThat(browser().get(path).status()).isEqualTo(401);
        }
    }

    @Test
    void theOriginalIsServedNowhere() throws Exception {
        var school = newSchool();
        var teacher = signedIn(school, Role.TEACHER);
        var post = teacher.send("POST", "/api/posts", Map.of()).json().get("id").asText();
        var form = new Multipart().file("file", "field.jpg", marked(Pictures.jpeg(60, 40)));
        var taken = upload(teacher, post, form).json().at("/draft/pictures/0");
        assertThat(taken.get("proofUrl").isNull()).as("there is no proof before the worker has looked").isTrue();
        var asset = UUID.fromString(taken.get("assetId").asText());
        for (var path : List.of("/api/pictures/" + asset, "/api/pictures/" + asset + "/proof", "/api/pictures/" + asset + "/original",
                "/api/files/" + asset, "/files/" + school + "/" + asset, "/data/files/" + school + "/" + asset)) {
            assertThat(new String(bytes(teacher, path), ISO_8859_1)).as(path).doesNotContain(MARK, "JFIF");
        }
    }

    private static byte[] bytes(Browser browser, String path) throws Exception {
        return browser.http().send(browser.request(path).build(), BodyHandlers.ofByteArray()).body();
    }

    private static Answer upload(Browser teacher, String post, Multipart form) {
        return teacher.exchange(teacher.request("/api/posts/" + post + "/pictures").header("Content-Type", form.contentType()).POST(form.body()));
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** The file with a comment in the clear. */
    private static byte[] marked(byte[] jpeg) {
        var file = new byte[jpeg.length + MARK.length() + 4];
        System.arraycopy(jpeg, 0, file, 0, 2);
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (MARK.length() + 2)}, 0, file, 2, 4);
        System.arraycopy(MARK.getBytes(ISO_8859_1), 0, file, 6, MARK.length());
        System.arraycopy(jpeg, 2, file, 6 + MARK.length(), jpeg.length - 2);
        return file;
    }
}
