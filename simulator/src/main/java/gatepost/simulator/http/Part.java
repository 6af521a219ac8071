package gatepost.simulator.http;

/**
 * One file of a multipart request.
 *
 * @param name name of the form field
 * @param contentType type as the client declared it, or {@code application/octet-stream}
 * @param bytes the file, byte for byte
 */
public record Part(String name, String contentType, byte[] bytes) {}
