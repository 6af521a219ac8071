package gatepost.launcher.scan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.core.comment.verdict.CommentScanner;
import gatepost.core.comment.verdict.CommentVerdict;
import gatepost.core.comment.verdict.Staff;
import gatepost.core.roll.Roster;
import gatepost.core.text.pupil.RosterIndex;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code scan comments}: first verdicts on comments, one JSON line each. */
public final class ScanComments {

    /**
     * @param roster the roll as CSV; without it no pupils' names are known
     * @param staff the staff as CSV; without it no names of staff are known
     * @throws IOException if a file or the input cannot be read
     * @throws IllegalArgumentException if a file lacks a column
     */
    public void run(Optional<Path> roster, Optional<Path> staff, InputStream in, PrintStream out) throws IOException {
        CommentScanner scanner = new CommentScanner(RosterIndex.of(CsvFiles.read(roster, Roster::readCsv, Roster.EMPTY)),
                CsvFiles.read(staff, Staff::readCsv, new Staff(List.of())));
        new JsonLines().each(in, out, (text, answer) -> write(scanner.scan(text), answer));
    }

    private static void write(CommentVerdict verdict, ObjectNode to) {
        to.put("action", verdict.action().name());
        to.put("escalate", verdict.escalate().map(Enum::name).orElse(null));
        ObjectNode labels = to.putObject("labels");
        verdict.labels().forEach(labels::put);
        ArrayNode reasons = to.putArray("reasons");
        verdict.reasons().forEach(reasons::add);
        to.put("version", verdict.version());
    }
}
