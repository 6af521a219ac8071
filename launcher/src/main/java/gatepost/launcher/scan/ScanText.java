package gatepost.launcher.scan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.core.roll.Roster;
import gatepost.core.text.TextFinding;
import gatepost.core.text.TextScanner;
import gatepost.core.text.pupil.RosterIndex;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** {@code scan text}: findings in texts, one JSON line each. */
public final class ScanText {

    /**
     * @param roster the roll as CSV; without it no pupils' names are known
     * @throws IOException if the roll or the input cannot be read
     * @throws IllegalArgumentException if the roll lacks a column
     */
    public void run(Optional<Path> roster, InputStream in, PrintStream out) throws IOException {
        TextScanner scanner = TextScanner.of(RosterIndex.of(CsvFiles.read(roster, Roster::readCsv, Roster.EMPTY)));
        new JsonLines().each(in, out, (text, answer) -> {
            ArrayNode findings = answer.putArray("findings");
            scanner.scan(text, false).forEach(finding -> write(finding, findings.addObject()));
        });
    }

    private static void write(TextFinding finding, ObjectNode to) {
        to.put("code", finding.code().name());
        to.put("severity", finding.severity().name());
        to.put("start", finding.start());
        to.put("end", finding.end());
        to.put("value", finding.value());
        ArrayNode candidates = to.putArray("candidates");
        finding.candidates().forEach(candidates::add);
        to.put("message", finding.message());
    }
}
