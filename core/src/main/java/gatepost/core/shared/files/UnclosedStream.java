package gatepost.core.shared.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps the stream below open when it is closed itself. */
final class UnclosedStream extends FilterOutputStream {

    UnclosedStream(OutputStream below) {
        super(below);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
