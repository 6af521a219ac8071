package gatepost.api.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.api.testing.Browser;
import gatepost.api.testing.Browser.Answer;
import gatepost.api.testing.Pictures;
import gatepost.core.picture.upload.SweepUploads;
import gatepost.core.school.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A photo that arrives piece by piece, whatever happens between two of them. */
class PiecesTest extends ApiTest {

    private static final byte[] PHOTO = Pictures.encoded("bmp", 300, 100);
    private static final int PIECE = 40_000;

    private UUID school;
    private Browser teacher;
    private String post;

    @Override
    protected Map<String, Object> settings() {
        return Map.of("gatepost.upload.most-bytes", 200_000, "gatepost.upload.most-piece-bytes", 50_000);
    }

    @BeforeEach
    void startADraft() {
        school = newSchool();
        teacher = signedIn(school, Role.TEACHER);
        post = "/api/posts/" + teacher.send("POST", "/api/posts", Map.of()).json().get("id").asText();
    }

    @Test
    void piecesBecomeThePictureTheyWereCutFrom() {
        var upload = begin(PHOTO.length, 0);
        for (int at = 0; at < PHOTO.length; at += PIECE) {
            var answer = piece(upload, at, part(at));
            assertThat(answer.status()).isEqualTo(204);
            assertThat(answer.header("Upload-Offset")).isEqualTo(String.valueOf(Math.min(at + PIECE, PHOTO.length)));
        }
        assertThat(pictures()).containsExactly("field.bmp");
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ?", school)).as("pieces are let go").isEqualTo(1);
        assertThat(number("SELECT bytes FROM stored_file WHERE school_id = ?", school)).isEqualTo(PHOTO.length);
    }

    @Test
    void afterABrokenConnectionTheServerSaysWhereToGoOn() {
        var upload = begin(PHOTO.length, 0);
        piece(upload, 0, part(0));
        assertThat(head(upload)).isEqualTo(String.valueOf(PIECE));
        assertThat(piece(upload, 0, part(0)).status()).as("what arrived already").isEqualTo(409);
        assertThat(piece(upload, 2 * PIECE, part(2 * PIECE)).status()).as("a hole").isEqualTo(409);
        assertThat(piece(upload, PIECE, part(PIECE)).status()).isEqualTo(204);
    }

    @Test
    void theLastPieceSentByTwoAtOnceMakesOnePicture() throws Exception {
        var upload = begin(PHOTO.length, 0);
        var last = 0;
        for (int at = 0; at + PIECE < PHOTO.length; at += PIECE) {
            piece(upload, at, part(at));
            last = at + PIECE;
        }
        var at = last;
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(Collections.<Callable<Answer>>nCopies(4, () -> piece(upload, at, part(at)))).forEach(each -> { });
        }
        assertThat(head(upload)).isEqualTo(String.valueOf(PHOTO.length));
        assertThat(pictures()).containsExactly("field.bmp");
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ?", school)).isEqualTo(1);
    }

    @Test
    void aPictureWhoseServerWasKilledAfterItsLastPieceIsFinishedWhenItsSenderAsks() {
        var upload = begin(PHOTO.length, 0);
        for (int at = 0; at < PHOTO.length; at += PIECE) {
            if (at + PIECE >= PHOTO.length) {
                sql("UPDATE upload SET bytes = bytes + 1 WHERE school_id = ?", school); // so that the last piece does not finish it
            }
            piece(upload, at, part(at));
        }
        sql("UPDATE upload SET bytes = bytes - 1 WHERE school_id = ?", school);
        assertThat(pictures()).isEmpty();
        assertThat(head(upload)).isEqualTo(String.valueOf(PHOTO.length));
        assertThat(pictures()).containsExactly("field.bmp");
    }

    @Test
    void photosStandInTheOrderOfChoosingThoughTheSecondArrivesFirst() {
        var small = Pictures.jpeg(40, 30);
        var first = begin(PHOTO.length, 0);
        piece(begin("second.jpg", small.length, 1), 0, small);
        for (int at = 0; at < PHOTO.length; at += PIECE) {
            piece(first, at, part(at));
        }
        assertThat(pictures()).containsExactly("field.bmp", "second.jpg");
    }

    @Test
    void whatIsNoPictureIsRefusedWithItsFirstPiece() {
        var upload = begin(90_000, 0);
        var refused = piece(upload, 0, "%PDF-1.7 a letter".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused.status()).isEqualTo(415);
        assertThat(teacher.get(path(upload)).status()).isEqualTo(404);
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ?", school)).isZero();
    }

    @Test
    void aDamagedPictureIsRefusedAtItsEndAndNothingOfItIsKept() {
        var cut = Arrays.copyOf(Pictures.jpeg(60, 40), 30);
        var refused = piece(begin(cut.length, 0), 0, cut);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(pictures()).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ?", school)).isZero();
    }

    @Test
    void tooMuchIsRefusedWhereverItShows() {
        assertThat(announce("field.jpg", 200_001, 0).status()).isEqualTo(422);
        assertThat(announce("field.jpg", 0, 0).status()).isEqualTo(422);
        var upload = begin(60_000, 0);
        assertThat(piece(upload, 0, new byte[50_001]).status()).isEqualTo(413);
        assertThat(piece(begin(1000, 0), 0, Arrays.copyOf(PHOTO, 1001)).status()).isEqualTo(422);
    }

    @Test
    void aPieceIsNeverOnTheDiskInTheClear() throws Exception {
        var upload = begin(PHOTO.length, 0);
        piece(upload, 0, part(0));
        var folder = Path.of(context().getRequiredProperty("gatepost.data", String.class)).resolve("files").resolve(school.toString());
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("\0\0\0\0\0\0\0\0");
            }
        }
    }

    @Test
    void whatNobodyGoesOnWithForADayIsSweptAndWhatIsDoneIsForgotten() throws Exception {
        var left = begin(PHOTO.length, 0);
        piece(left, 0, part(0));
        bean(SweepUploads.class).handle();
        assertThat(head(left)).isEqualTo(String.valueOf(PIECE));
        sql("UPDATE upload SET touched_at = ? WHERE school_id = ?", Timestamp.from(clock().instant().minus(Duration.ofHours(25))), school);
        bean(SweepUploads.class).handle();
        assertThat(teacher.get(path(left)).status()).isEqualTo(404);
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ?", school)).isZero();
    }

    @Test
    void anUploadCanBeGivenUpAndIsNobodyElses() {
        var upload = begin(PHOTO.length, 0);
        piece(upload, 0, part(0));
        var colleague = signedIn(school, Role.TEACHER);
        assertThat(colleague.delete(path(upload)).status()).isEqualTo(403);
        assertThat(signedIn(newSchool(), Role.TEACHER).delete(path(upload)).status()).isEqualTo(404);
        assertThat(teacher.delete(path(upload)).status()).isEqualTo(204);
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ?", school)).isZero();
    }

    private static byte[] part(int at) {
        return Arrays.copyOfRange(PHOTO, at, Math.min(at + PIECE, PHOTO.length));
    }

    private String begin(int bytes, int place) {
        return begin("field.bmp", bytes, place);
    }

    private String begin(String name, int bytes, int place) {
        return announce(name, bytes, place).json().get("id").asText();
    }

    private Answer announce(String name, int bytes, int place) {
        return teacher.send("POST", post + "/uploads", Map.of("fileName", name, "bytes", bytes, "place", place));
    }

    private Answer piece(String upload, int offset, byte[] bytes) {
        return teacher.exchange(teacher.request(path(upload)).header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf(offset)).header("Tus-Resumable", "1.0.0")
                .method("PATCH", BodyPublishers.ofByteArray(bytes)));
    }

    private String head(String upload) {
        return teacher.exchange(teacher.request(path(upload)).HEAD()).header("Upload-Offset");
    }

    private String path(String upload) {
        return post + "/uploads/" + upload;
    }

    private List<String> pictures() {
        return teacher.get(post).json().get("draft").get("pictures").findValuesAsText("fileName");
    }
}
