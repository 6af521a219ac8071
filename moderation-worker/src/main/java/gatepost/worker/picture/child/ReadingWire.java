package gatepost.worker.picture.child;

import gatepost.core.picture.Box;
import gatepost.core.picture.Reading;
import gatepost.core.picture.SeenCode;
import gatepost.core.picture.SeenLine;
import gatepost.core.picture.SeenWord;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words read in a picture as bytes. Every list is preceded by its length. */
final class ReadingWire {

    private ReadingWire() {
    }

    static void write(DataOutputStream out, Reading reading) throws IOException {
        out.writeInt(reading.lines().size());
        for (SeenLine line : reading.lines()) {
            out.writeInt(line.words().size());
            for (SeenWord word : line.words()) {
                RequestWire.writeBox(out, word.box());
                writeText(out, word.text());
                out.writeDouble(word.confidence());
            }
        }
        out.writeInt(reading.unread().size());
        for (Box box : reading.unread()) {
            RequestWire.writeBox(out, box);
        }
        out.writeInt(reading.codes().size());
        for (SeenCode code : reading.codes()) {
            RequestWire.writeBox(out, code.box());
            writeText(out, code.content());
        }
    }

    static Reading read(DataInputStream in) throws IOException {
        List<SeenLine> lines = list(in, () -> new SeenLine(list(in,
                () -> new SeenWord(RequestWire.readBox(in), readText(in), in.readDouble()))));
        List<Box> unread = list(in, () -> RequestWire.readBox(in));
        return new Reading(lines, unread, list(in, () -> new SeenCode(RequestWire.readBox(in), readText(in))));
    }

    @FunctionalInterface
    private interface Part<T> {
        T read() throws IOException;
    }

    private static <T> List<T> list(DataInputStream in, Part<T> part) throws IOException {
        int count = in.readInt();
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(part.read());
        }
        return parts;
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        RequestWire.writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(RequestWire.readBytes(in), StandardCharsets.UTF_8);
    }
}
