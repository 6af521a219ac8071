package gatepost.core.shared.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests what is read, and ends early once it is longer than a limit. */
final class MeasuredStream extends FilterInputStream {

    private final MessageDigest digest;
    private final long limit;
    private long bytes;

    MeasuredStream(InputStream content, long limit) {
        this(content, limit, sha256());
    }

    private MeasuredStream(InputStream content, long limit, MessageDigest digest) {
        super(new DigestInputStream(content, digest));
        this.digest = digest;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (tooLong()) {
            return -1;
        }
        var read = in.read(into, from, length);
        bytes += Math.max(read, 0);
        return read;
    }

    boolean tooLong() {
        return bytes > limit;
    }

    long bytes() {
        return bytes;
    }

    /** Of everything read; asked for once, at the end. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
