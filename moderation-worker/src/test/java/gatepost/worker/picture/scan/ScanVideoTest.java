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

class ScanVideoTest {

    @TempDir
    private Path folder;
    private String film;
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @BeforeEach
    void writeFilm() throws IOException {
        film = write("sports day.mov", Specimens.phone("tablet.mov"));
    }

    @Test
    void everyInputGetsOneLineInItsOrderAndABadOneDoesNotStopTheRun() throws IOException {
        String photo = write("photo.mp4", DrawnScene.jpeg(new SceneSpec(640, 480, 1, 1)));
        var lines = scan(Optional.empty(), photo, film, "missing.mov");
        assertThat(lines).extracting(line -> line.get("file")).containsExactly(photo, film, "missing.mov");
        assertThat(lines).extracting(line -> line.get("error")).containsExactly(
                "This is not a video that can be opened here, whatever its name says. Use an MP4 or MOV file.", null, "There is no such file.");
    }

    @Test
    void aLineSaysWhoIsSeenFromWhenToWhenAndWhatTheFileSaysOfItself() throws IOException {
        var line = scan(Optional.empty(), film).getFirst();
        assertThat(line.keySet()).containsExactly("file", "width", "height", "seconds", "sound", "looks", "people", "text", "metadata", "detector",
                "error");
        assertThat(line).containsEntry("width", 480).containsEntry("height", 640).containsEntry("sound", true);
        assertThat((List<?>) line.get("people")).isNotEmpty().first()
                .extracting(person -> ((Map<?, ?>) person).keySet()).isEqualTo(Set.of("from", "to", "face", "sightings"));
        assertThat(line.get("metadata").toString()).contains("location=+51.5007-000.1246/");
    }

    @Test
    void withAFolderForCoversEachVideoIsWrittenAndItIsToldHowFarItIs() throws IOException {
        Path covers = folder.resolve("covered");
        assertThat(scan(Optional.of(covers), film).getFirst().get("error")).isNull();
        assertThat(covers.resolve("sports day.mp4")).isNotEmptyFile();
        assertThat(words.toString(StandardCharsets.UTF_8)).contains("10 % covered").contains("100 % covered");
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private List<Map<String, Object>> scan(Optional<Path> covers, String... files) throws IOException {
        var out = new ByteArrayOutputStream();
        new ScanVideo(InstalledModels.ofThisMachine()).run(List.of(files), covers, false, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
        return Arrays.stream(out.toString(StandardCharsets.UTF_8).split("\n")).map(ScanVideoTest::parse).toList();
    }

    private static Map<String, Object> parse(String line) {
        try {
            return ObjectMapper.getDefault().readValue(line, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new AssertionError("Not a line of JSON", e);
        }
    }
}
