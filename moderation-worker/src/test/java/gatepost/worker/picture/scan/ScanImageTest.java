package gatepost.worker.picture.scan;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.worker.picture.InstalledModels;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanImageTest {

    private static final SceneSpec SCENE = new SceneSpec(800, 600, 3, 12);

    @TempDir
    private Path folder;
    private String photo;

    @BeforeEach
    void writePhoto() throws IOException {
        photo = write("sports day.jpg", Specimens.turned(DrawnScene.draw(SCENE), 6));
    }

    @Test
    void everyInputGetsOneLineInItsOrderAndABadOneDoesNotStopTheRun() throws IOException {
        String text = write("notes.png", "no picture".getBytes(StandardCharsets.UTF_8));
        List<Map<String, Object>> lines = scan(Optional.empty(), text, photo, "missing.jpg", photo);
        assertThat(lines).extracting(line -> line.get("file")).containsExactly(text, photo, "missing.jpg", photo);
        assertThat(lines).extracting(line -> line.get("error")).containsExactly(
                "This is not a picture that can be opened here, whatever its name says. Use a JPEG, HEIC, AVIF, PNG, WebP, GIF, TIFF or BMP file.",
                null, "There is no such file.", null);
    }

    @Test
    void aLineHoldsTheUprightSizeTheDetectorTheFacesAndTheMetadata() throws IOException {
        Map<String, Object> line = scan(Optional.empty(), photo).getFirst();
        assertThat(line.keySet()).containsExactly("file", "width", "height", "detector", "faces", "text", "unread", "codes", "metadata", "error");
        assertThat(line).containsEntry("width", 800).containsEntry("height", 600)
                .containsEntry("detector", "mediapipe-full-range").containsEntry("text", List.of());
        assertThat((List<?>) line.get("faces")).hasSizeGreaterThanOrEqualTo(3).first()
                .extracting(face -> ((Map<?, ?>) face).keySet()).isEqualTo(Set.of("x", "y", "width", "height", "score"));
        assertThat(line.get("metadata").toString()).contains("GPS Latitude=53").contains("Model=SchoolX");
    }

    @Test
    void withAFolderForCoversEachPictureIsWrittenWithEveryFaceCoveredAtFullSize() throws IOException {
        Path covers = folder.resolve("covered");
        assertThat(scan(Optional.of(covers), photo).getFirst().get("error")).isNull();
        String covered = covers.resolve("sports day.jpg").toString();
        Map<String, Object> again = scan(Optional.empty(), covered).getFirst();
        assertThat(again).containsEntry("width", 800).containsEntry("height", 600);
        assertThat((List<?>) again.get("faces")).noneMatch(face -> ((Number) ((Map<?, ?>) face).get("score")).doubleValue() >= 0.5);
    }

    @Test
    void twoPicturesOfOneNameDoNotOverwriteEachOthersCover() throws IOException {
        Files.createDirectories(folder.resolve("other"));
        String second = write("other/sports day.jpg", DrawnScene.jpeg(SCENE));
        assertThat(scan(Optional.of(folder.resolve("covered")), photo, second)).last()
                .extracting(line -> line.get("error").toString()).asString().contains("same name");
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static List<Map<String, Object>> scan(Optional<Path> covers, String... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ScanImage(InstalledModels.carried()).run(List.of(files), covers, false, new PrintStream(out, true, StandardCharsets.UTF_8));
        return Arrays.stream(out.toString(StandardCharsets.UTF_8).split("\n")).map(ScanImageTest::parse).toList();
    }

    private static Map<String, Object> parse(String line) {
        try {
            return ObjectMapper.getDefault().readValue(line, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new AssertionError("Not a line of JSON", e);
        }
    }
}
