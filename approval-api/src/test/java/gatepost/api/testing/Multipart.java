package gatepost.api.testing;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser writes it. */
public final class Multipart {

    private static final String BOUNDARY = "----gatepost-form-boundary";

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    /** Adds a file under this field. */
    public Multipart file(String field, String name, byte[] content) {
        return part("form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream".formatted(field, name), content);
    }

    /** Adds a plain field. */
    public Multipart field(String name, String value) {
        return part("form-data; name=\"%s\"".formatted(name), value.getBytes(StandardCharsets.UTF_8));
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public BodyPublisher body() {
        return BodyPublishers.ofByteArray(bytes());
    }

    /** The whole form. */
    public byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(parts.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private Multipart part(String disposition, byte[] content) {
        parts.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
