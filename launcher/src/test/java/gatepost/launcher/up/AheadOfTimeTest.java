package gatepost.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.launcher.RunningParts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AheadOfTimeTest {

    @TempDir
    Path folder;

    private AheadOfTime aheadOfTime;

    @BeforeEach
    void inAnEmptyFolder() {
        aheadOfTime = new AheadOfTime(folder.resolve("gatepost.aot"));
    }

    @Test
    void whileThereIsNoCacheTheJvmIsNotAskedToUseIt() {
        assertThat(aheadOfTime.flags()).isEmpty();
    }

    @Test
    void aCacheThatDoesNotFitIsPassedOverInSilence() throws Exception {
        Files.writeString(aheadOfTime.cache(), "of another build");
        var command = RunningUp.launcher(aheadOfTime.flags());
        command.add("--version");
        var run = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(run.inputReader().lines()).containsExactly("gatepost 0.1.0");
        assertThat(run.waitFor()).isZero();
    }

    @Test
    void whereNothingCanBeMadeReadyEverythingStartsAllTheSame() {
        System.setProperty("gatepost.cache", folder.resolve("not there").resolve("gatepost.aot").toString());
        try (var parts = RunningParts.endedBySignals()) {
            new Stack(new DataFolders(folder), 1, parts, new PrintWriter(Writer.nullWriter())).rehearse();
        } finally {
            System.clearProperty("gatepost.cache");
        }
    }

    @Test
    void aRehearsalEndedBeforeItsTimeLeavesNothing() throws IOException {
        aheadOfTime.rehearse().close();
        assertThat(folder).isEmptyDirectory();
        assertThat(aheadOfTime.exists()).isFalse();
    }
}
