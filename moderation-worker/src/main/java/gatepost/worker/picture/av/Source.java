package gatepost.worker.picture.av;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a file, read from any place in it, so that a film need not be in memory. */
public interface Source {

    long length();

    /** Reads no more bytes than that from a place, at least one where the file goes on there; how many it were. */
    int read(long from, byte[] into, int most) throws IOException;

    static Source of(byte[] file) {
        return new Source() {
            @Override
            public long length() {
                return file.length;
            }

            @Override
            public int read(long from, byte[] into, int most) {
                int count = (int) Math.min(most, file.length - from);
                System.arraycopy(file, (int) from, into, 0, count);
                return count;
            }
        };
    }

    /** @throws IOException when the file's length cannot be told */
    static Source of(FileChannel file) throws IOException {
        long length = file.size();
        return new Source() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public int read(long from, byte[] into, int most) throws IOException {
                return file.read(ByteBuffer.wrap(into, 0, most), from);
            }
        };
    }
}
