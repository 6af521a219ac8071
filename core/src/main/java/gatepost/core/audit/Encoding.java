package gatepost.core.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a list of texts as bytes so that two different lists never give the same bytes: a count, then length and text of each. */
final class Encoding {

    private Encoding() {
    }

    static byte[] of(String... fields) {
        return of(List.of(fields));
    }

    static byte[] of(List<String> fields) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(number(fields.size()));
        for (var field : fields) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(number(bytes.length));
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
