package gatepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"up --port many", "up --port 0", "up --port 65535", "up --nothing", "simulator --port -1", "bench", "bench nothing", "nothing"})
    void wrongUsageEndsWithTwoAndWordsOnStandardError(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "up --help", "bench --help"})
    void helpGoesToStandardOutput(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: gatepost");
    }

    @Test
    void aFaultIsASentenceWithoutAStackTrace() {
        var line = Main.commandLine().setErr(new PrintWriter(err, true));
        int code = new FaultAsSentence().handleExecutionException(new Fault("The door is shut."), line, null);
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("The door is shut." + System.lineSeparator());
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
