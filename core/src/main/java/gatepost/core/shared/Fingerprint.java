package gatepost.core.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a list of values. Every value is written with its length, so that no two lists run together into the same bytes. */
public final class Fingerprint {

    private final MessageDigest sha;

    public Fingerprint() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public Fingerprint add(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha.update(bytes);
        return this;
    }

    public Fingerprint add(long value) {
        return add(Long.toString(value));
    }

    public Fingerprint add(boolean value) {
        return add(Boolean.toString(value));
    }

    /** The digest of everything added, 64 lower-case hexadecimal digits; afterwards this object is used up. */
    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
