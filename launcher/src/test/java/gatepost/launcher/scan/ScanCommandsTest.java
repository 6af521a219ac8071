package gatepost.launcher.scan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The contracts of {@code scan text} and {@code scan comments}. */
class ScanCommandsTest {

    @TempDir
    private Path folder;
    private Path roster;
    private Path staff;

    @BeforeEach
    void writeLists() throws IOException {
        roster = Files.writeString(folder.resolve("roster.csv"), "id,legal_first,middle,surname,preferred_first,class\np-7,Amelia,,Shah,,3A\n");
        staff = Files.writeString(folder.resolve("staff.csv"), "id,title,first,surname\ns1,Mrs,Joan,Penhaligon\n");
    }

    @Test
    void everyInputGivesOneLineInOrderAndTheIdComesBackAsItWas() throws IOException {
        List<String> lines = text("""
                {"id":1,"text":"hello","extra":{"a":[1]}}
                {"id":"b","text":"hello"}
                {"id":2.50,"text":"hello"}
                {"id":{"k":null},"text":"hello"}
                {"text":"hello"}
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(lines).containsExactly("{\"id\":1,\"findings\":[]}", "{\"id\":\"b\",\"findings\":[]}", "{\"id\":2.50,\"findings\":[]}",
                "{\"id\":{\"k\":null},\"findings\":[]}", "{\"id\":null,\"findings\":[]}");
    }

    @Test
    void aLineThatCannotBeReadGivesAnErrorAndTheRunGoesOn() throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        for (String line : List.of("nonsense", "{\"id\":1,\"text\":5}", "[1]", "{\"id\":1}", "", "{\"id\":1,\"text\":\"a\"} x")) {
            input.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        input.writeBytes(new byte[] {'{', '"', (byte) 0xC3, '\n'});
        input.writeBytes("{\"id\":9,\"text\":\"fine\"}".getBytes(StandardCharsets.UTF_8));
        List<String> lines = text(input.toByteArray());
        assertThat(lines).hasSize(8);
        for (int i = 0; i < 7; i++) {
            assertThat(lines.get(i)).startsWith("{\"id\":null,\"line\":" + (i + 1) + ",\"error\":\"");
        }
        assertThat(lines.getLast()).isEqualTo("{\"id\":9,\"findings\":[]}");
    }

    @Test
    void aFindingSaysWhatWhereAndWhoItMayBe() throws IOException {
        assertThat(text("{\"id\":1,\"text\":\"🎉 Zoë met Amelia Shah\"}".getBytes(StandardCharsets.UTF_8))).singleElement().asString()
                .startsWith("{\"id\":1,\"findings\":[{\"code\":\"PUPIL_FULL_NAME\",\"severity\":\"BLOCK\",\"start\":11,\"end\":22,"
                        + "\"value\":\"Amelia Shah\",\"candidates\":[\"p-7\"],\"message\":\"");
    }

    @Test
    void lettersOfAnyScriptAreWrittenAsUtf8() throws IOException {
        assertThat(text("{\"id\":\"Łé🎉\",\"text\":\"hi\"}".getBytes(StandardCharsets.UTF_8))).containsExactly("{\"id\":\"Łé🎉\",\"findings\":[]}");
    }

    @Test
    void aRollWithoutItsColumnsIsRefused() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> new ScanText().run(Optional.of(wrong), new ByteArrayInputStream(new byte[0]), new PrintStream(new ByteArrayOutputStream())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void commentsGetVerdictsThatKnowPupilsAndStaff() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String input = """
                {"id":1,"text":"Lovely"}
                {"id":2,"text":"Amelia Shah was there"}
                {"id":3,"text":"A complaint about Mrs Penhaligon"}
                """;
        new ScanComments().run(Optional.of(roster), Optional.of(staff), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new PrintStream(out));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("{\"id\":1,\"action\":\"ALLOW\",\"escalate\":null,\"labels\":{},\"reasons\":[]");
        assertThat(lines.get(1)).startsWith("{\"id\":2,\"action\":\"HIDE\",\"escalate\":\"SLT\",\"labels\":{\"pupil_name\":1.0}");
        assertThat(lines.get(2)).startsWith("{\"id\":3,\"action\":\"REVIEW\",\"escalate\":\"HEADTEACHER\"");
    }

    private List<String> text(byte[] input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ScanText().run(Optional.of(roster), new ByteArrayInputStream(input), new PrintStream(out));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
