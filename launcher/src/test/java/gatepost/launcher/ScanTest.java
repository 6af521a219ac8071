package gatepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void textsAreAnsweredInTheirOrderAndABadLineDoesNotStopTheRun() throws Exception {
        var roster = Files.writeString(folder.resolve("roll.csv"), "id,legal_first,middle,surname,preferred_first\np1,Zoë,,Brennan,\n");
        var run = ProgramRun.of(folder, """
                {"id":7,"text":"Well done Zoë Brennan","other":true}
                nonsense
                {"id":"b","text":"A sunny day"}
                """, "scan", "text", "--roster", roster.toString());
        assertThat(run.exitCode()).isZero();
        var lines = json(run.out());
        assertThat(lines).extracting(line -> line.path("id").asText()).containsExactly("7", "null", "b");
        assertThat(lines.get(0).at("/findings/0/candidates/0").asText()).isEqualTo("p1");
        assertThat(lines.get(0).at("/findings/0/start").asInt()).isEqualTo(10);
        assertThat(lines.get(1).path("line").asInt()).isEqualTo(2);
        assertThat(lines.get(1).path("error").asText()).isNotEmpty();
        assertThat(lines.get(2).path("findings")).isEmpty();
    }

    @Test
    void eachLineIsAnsweredBeforeTheNextIsThere() throws Exception {
        var process = ProgramRun.builder(folder, "scan", "text", "-").start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8); var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int id = 1; id <= 3; id++) {
                in.write("{\"id\":" + id + ",\"text\":\"Hello\"}\n");
                in.flush();
                assertThat(JSON.readTree(out.readLine()).path("id").asInt()).isEqualTo(id);
            }
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void commentsGetAVerdictEach() throws Exception {
        var comments = Files.writeString(folder.resolve("comments.jsonl"), """
                {"id":1,"text":"Lovely photo, well done everyone"}
                {"id":2,"text":"you are all useless idiots"}
                """);
        var run = ProgramRun.of(folder, "", "scan", "comments", comments.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(json(run.out())).extracting(line -> line.path("action").asText()).containsExactly("ALLOW", "HIDE");
        assertThat(json(run.out())).allSatisfy(line -> assertThat(line.has("escalate") && line.has("labels") && line.has("reasons")).isTrue());
    }

    @Test
    void picturesAreLookedAtAndCoveredAndABadFileIsSaidSo() throws Exception {
        var photo = Files.write(folder.resolve("photo.jpg"), DrawnScene.jpeg(SceneSpec.sportsDay(3, 5)));
        var run = ProgramRun.of(folder, "", "scan", "image", "--no-text", "--cover", folder.resolve("covered").toString(),
                photo.toString(), folder.resolve("gone.jpg").toString());
        assertThat(run.exitCode()).isZero();
        var lines = json(run.out());
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).path("detector").asText()).isEqualTo("mediapipe-full-range");
        assertThat(lines.get(0).path("faces").size()).isGreaterThanOrEqualTo(3);
        assertThat(lines.get(0).path("error").isNull()).isTrue();
        assertThat(lines.get(1).path("error").asText()).isNotEmpty();
        assertThat(folder.resolve("covered/photo.jpg")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "scan sounds", "scan image", "scan text no-such-file", "scan text .", "scan text --roster no-such-file",
            "scan comments --staff pom.xml", "models --nothing"})
    void wrongUsageEndsWithTwoAndWordsOnStandardErrorAlone(String arguments) throws Exception {
        var run = ProgramRun.of(folder, "", arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void checkingModelsTellsWhichIsMissingAndFetchesNothing() throws Exception {
        var run = ProgramRun.of(folder, "", "models", "--check");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).hasSize(2);
        assertThat(run.out().get(0)).startsWith("yunet-n\t").endsWith("\tmissing");
        assertThat(run.err()).isNotBlank();
    }

    private static List<JsonNode> json(List<String> lines) throws IOException {
        var nodes = new ArrayList<JsonNode>();
        for (var line : lines) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }
}
