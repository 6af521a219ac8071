package gatepost.connectors.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A multipart/form-data body (RFC 7578): text fields and files. */
public final class Multipart {

    private final String boundary = "gatepost-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Adds a text field. */
    public Multipart field(String name, String value) {
        part("name=\"" + name + "\"", "text/plain; charset=UTF-8", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a file. Name and file name are our own constants, never a person's. */
    public Multipart file(String name, String fileName, String type, byte[] content) {
        part("name=\"" + name + "\"; filename=\"" + fileName + "\"", type, content);
        return this;
    }

    /** The request that carries the parts. */
    public Message message(String method, String address, Map<String, String> headers) {
        write("--" + boundary + "--\r\n");
        return new Message(method, address, headers, "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private void part(String disposition, String type, byte[] content) {
        write("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + type + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
