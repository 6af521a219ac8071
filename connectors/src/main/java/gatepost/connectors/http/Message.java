package gatepost.connectors.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request.
 *
 * @param method  GET, POST, PUT or DELETE
 * @param address absolute, query included
 * @param headers without the content type
 * @param type    content type of the body, ignored when the body is empty
 */
public record Message(String method, String address, Map<String, String> headers, String type, byte[] body) {

    private static final byte[] NOTHING = new byte[0];

    /** A request without a body. */
    public static Message of(String method, String address, Map<String, String> headers) {
        return new Message(method, address, headers, "", NOTHING);
    }

    /** A request with a text as its body. */
    public static Message of(String method, String address, Map<String, String> headers, String type, String body) {
        return new Message(method, address, headers, type, body.getBytes(StandardCharsets.UTF_8));
    }

    boolean reading() {
        return method.equals("GET");
    }

    /** The method only: addresses, headers and bodies hold tokens and people's words. */
    @Override
    public String toString() {
        return "Message[" + method + "]";
    }
}
