package gatepost.worker.picture.render;

/**
 * A picture as it leaves the school: upright, sRGB, covered, without metadata.
 *
 * @param jpeg the file's bytes
 * @param width in pixels
 * @param height in pixels
 */
public record Rendition(byte[] jpeg, int width, int height) {
}
