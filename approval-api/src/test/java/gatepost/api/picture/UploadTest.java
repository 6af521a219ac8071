package gatepost.api.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import gatepost.api.testing.ApiTest;
import gatepost.api.testing.Browser;
import gatepost.api.testing.Browser.Answer;
import gatepost.api.testing.Multipart;
import gatepost.api.testing.Pictures;
import gatepost.core.picture.header.ClaimedHeic;
import gatepost.core.school.Role;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What is taken as a picture, and what is said about everything else. */
class UploadTest extends ApiTest {

    private UUID school;
    private Browser teacher;
    private String pictures;

    @Override
    protected Map<String, Object> settings() {
        return Map.of("gatepost.upload.most-bytes", 200_000, "micronaut.server.max-request-size", "1MB",
                "micronaut.server.multipart.max-file-size", "1MB");
    }

    @BeforeEach
    void startADraft() {
        school = newSchool();
        teacher = signedIn(school, Role.TEACHER);
        pictures = "/api/posts/" + teacher.send("POST", "/api/posts", Map.of()).json().get("id").asText() + "/pictures";
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "tiff", "bmp"})
    void aPictureIsTakenByItsContent(String format) {
        assertThat(upload("anything.txt", Pictures.encoded(format, 60, 40)).status()).isEqualTo(201);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(upload("field.jpg", new byte[0]), 422, "This file is empty. Choose the picture again.");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 30, 200})
    void aFileThatEndsInItsHeaderIsRefused(int length) {
        var cut = Arrays.copyOf(withColourProfile(Pictures.jpeg(60, 40)), length);
        assertRefused(upload("field.jpg", cut), 422, "The picture is damaged or incomplete. Copy it from the camera or phone again.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<html><script>alert(1)</script></html>", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", "PK\u0003\u0004", "just words", "MZ"})
    void whatIsNoPictureIsRefusedWhateverItIsCalled(String content) {
        assertRefused(upload("field.jpg", content.getBytes(StandardCharsets.ISO_8859_1)), 415,
                "This is not a picture Gatepost takes. Choose a JPEG, HEIC, AVIF, PNG, WebP, GIF, TIFF or BMP file.");
    }

    @Test
    void aPictureOfATabletsCameraIsTakenByItsContentAndItsSizeIsJudgedBeforeItIsDecoded() {
        assertThat(upload("field.jpg", ClaimedHeic.of(4032, 3024)).status()).isEqualTo(201);
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ? AND media_type = 'image/heic'", school)).isEqualTo(1);
        assertRefused(upload("field.heic", ClaimedHeic.of(40_000, 30_000)), 422,
                "The picture has more than 100 megapixels. Export a smaller copy and upload that.");
        assertRefused(upload("field.heic", Arrays.copyOf(ClaimedHeic.of(4032, 3024), 60)), 422,
                "The picture is damaged or incomplete. Copy it from the camera or phone again.");
    }

    @Test
    void aSmallFileThatClaimsMorePixelsThanMemoryHoldsIsRefusedBeforeItIsDecoded() {
        for (var bomb : new byte[][] {Pictures.claiming(20_000, 20_000), Pictures.claiming(Integer.MAX_VALUE, Integer.MAX_VALUE)}) {
            assertRefused(upload("field.png", bomb), 422, "The picture has more than 100 megapixels. Export a smaller copy and upload that.");
        }
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ?", school)).as("nothing was kept").isZero();
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertRefused(upload("field.bmp", Pictures.encoded("bmp", 400, 300)), 413, "This picture is larger than 0 MB. Choose a smaller version of it.");
    }

    @Test
    void aRequestThatIsTooLargeForTheServerIsAProblemToo() {
        assertRefused(upload("field.bmp", Pictures.encoded("bmp", 1000, 800)), 413, "That is larger than Gatepost takes. Choose a smaller version of it.");
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        assertRefused(send(new Multipart().field("other", "words")), 422, "No picture came with this. Choose one and try again.");
        assertRefused(send(new Multipart().file("other", "field.jpg", Pictures.jpeg(60, 40))), 422,
                "No picture came with this. Choose one and try again.");
        assertRefused(send(new Multipart()), 422, "No picture came with this. Choose one and try again.");
    }

    /** Several times: the framework answers by how fast the form comes. */
    @RepeatedTest(5)
    void aTextInPlaceOfTheFileIsRefused() {
        assertThat(send(new Multipart().field("file", "words")).status()).isIn(415, 422);
    }

    @Test
    void whatIsNoFormIsRefused() {
        var jpeg = teacher.exchange(teacher.request(pictures).header("Content-Type", "image/jpeg").POST(BodyPublishers.ofByteArray(Pictures.jpeg(6, 4))));
        assertThat(jpeg.status()).isEqualTo(415);
        assertThat(jpeg.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void nothingIsKeptOfAnUploadThatBreaksOff() throws IOException {
        var log = new ListAppender<ILoggingEvent>();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
        log.start();
        var form = new Multipart().file("file", "field.bmp", Pictures.encoded("bmp", 250, 220));
        var head = "POST %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nX-CSRF-Token: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(
                pictures, address().getAuthority(), teacher.cookies().getFirst(), teacher.get("/api/session").json().get("csrfToken").asText(),
                form.contentType(), form.bytes().length);
        try (var line = new Socket(address().getHost(), address().getPort())) {
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(form.bytes(), 0, form.bytes().length / 2);
            line.getOutputStream().flush();
            await().untilAsserted(() -> assertThat(partsOf(school)).isEqualTo(1));
        }
        await().untilAsserted(() -> assertThat(partsOf(school)).isZero());
        assertThat(log.list).as("a broken line is no fault of ours").noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ?", school)).isZero();
        assertThat(teacher.get(pictures.replace("/pictures", "")).json().at("/draft/pictures")).isEmpty();
    }

    @Test
    void ofAFormWithSeveralPartsThePictureIsTaken() {
        var answer = send(new Multipart().field("note", "words").file("file", "field.jpg", Pictures.jpeg(60, 40)).field("more", "words"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().at("/draft/pictures")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"../../etc/passwd|passwd", "Große Pause 🏃.jpg|Große Pause 🏃.jpg",
        "a\u202Egpj.exe|agpj.exe", "..|..", "con\u0007trol.jpg|con trol.jpg"})
    void aNameIsShownWithoutFoldersAndWithoutWhatCannotBeSeen(String sent, String shown) {
        var answer = upload(sent, Pictures.jpeg(60, 40));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().at("/draft/pictures/0/fileName").asText()).isEqualTo(shown);
    }

    @Test
    void aNameLongerThanNamesAreKeepsItsEnd() {
        var answer = upload("🏃".repeat(300) + ".jpg", Pictures.jpeg(60, 40));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().at("/draft/pictures/0/fileName").asText()).isEqualTo("🏃".repeat(251) + ".jpg");
    }

    @Test
    void nothingIsKeptOfWhatSomebodyMayNotAdd() {
        var author = signedIn(school, Role.TEACHER);
        var post = author.send("POST", "/api/posts", Map.of()).json().get("id").asText();
        var form = new Multipart().file("file", "field.jpg", Pictures.jpeg(60, 40));
        var colleague = signedIn(school, Role.TEACHER);
        var refused = colleague.exchange(colleague.request("/api/posts/" + post + "/pictures").header("Content-Type", form.contentType()).POST(form.body()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ?", school)).isZero();
    }

    private Answer upload(String name, byte[] content) {
        return send(new Multipart().file("file", name, content));
    }

    private Answer send(Multipart form) {
        return teacher.exchange(teacher.request(pictures).header("Content-Type", form.contentType()).POST(form.body()));
    }

    /** How many files of a school are on the disk, whole or growing. */
    private long partsOf(UUID school) throws IOException {
        var folder = context().getProperty("gatepost.data", Path.class).orElseThrow().resolve("files").resolve(school.toString());
        if (!Files.exists(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    private static void assertRefused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(detail(answer)).isEqualTo(sentence);
    }

    private static String detail(Answer answer) {
        return answer.json().get("detail").asText();
    }

    /** A long segment before the frame header, as cameras write it. */
    private static byte[] withColourProfile(byte[] jpeg) {
        var file = new byte[jpeg.length + 1004];
        System.arraycopy(jpeg, 0, file, 0, 2);
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xE2, 3, (byte) 0xEA}, 0, file, 2, 4);
        System.arraycopy(jpeg, 2, file, 1006, jpeg.length - 2);
        return file;
    }
}
