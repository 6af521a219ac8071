package gatepost.core.picture.header;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;

/** A file read forwards only, from its first byte. What ends too early, or begins too far in, ends with an {@link EOFException}. */
final class FileFront {

    private final InputStream in;
    private ByteOrder order = ByteOrder.BIG_ENDIAN;
    private long at;

    FileFront(InputStream in) {
        this.in = in;
    }

    FileFront littleEndian() {
        order = ByteOrder.LITTLE_ENDIAN;
        return this;
    }

    /** The next byte, unsigned. */
    int one() throws IOException {
        require(1);
        int next = in.read();
        if (next < 0) {
            throw new EOFException();
        }
        at++;
        return next;
    }

    /** The next two bytes, unsigned. */
    int two() throws IOException {
        int first = one();
        int second = one();
        return order == ByteOrder.BIG_ENDIAN ? first << 8 | second : second << 8 | first;
    }

    /** The next four bytes, signed. */
    int four() throws IOException {
        int first = two();
        int second = two();
        return order == ByteOrder.BIG_ENDIAN ? first << 16 | second : second << 16 | first;
    }

    /** The next bytes, as many as that, but no more than a reader is willing to hold. */
    byte[] bytes(long count, int most) throws IOException {
        require(count);
        if (count > most) {
            throw new EOFException();
        }
        byte[] next = in.readNBytes((int) count);
        if (next.length < count) {
            throw new EOFException();
        }
        at += count;
        return next;
    }

    void skip(long bytes) throws IOException {
        require(bytes);
        in.skipNBytes(bytes);
        at += bytes;
    }

    /** Goes on at a place, counted from the file's first byte; it must not have been passed. */
    void skipTo(long place) throws IOException {
        skip(place - at);
    }

    private void require(long bytes) throws EOFException {
        if (bytes < 0 || at + bytes > PictureHeader.FURTHEST) {
            throw new EOFException();
        }
    }
}
