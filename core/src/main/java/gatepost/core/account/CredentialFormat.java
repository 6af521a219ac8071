package gatepost.core.account;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;

/** Credentials as bytes: how many parts, then name and value of each. */
final class CredentialFormat {

    private CredentialFormat() {
    }

    static byte[] write(Credentials credentials) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(credentials.parts().size());
            for (var part : credentials.parts().entrySet()) {
                out.writeUTF(part.getKey());
                out.writeUTF(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Credentials read(byte[] bytes) {
        var parts = new HashMap<String, String>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                parts.put(in.readUTF(), in.readUTF());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Credentials(parts);
    }
}
