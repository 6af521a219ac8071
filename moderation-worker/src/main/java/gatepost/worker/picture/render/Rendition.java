package gatepost.worker.picture.render;

import gatepost.core.picture.Box;
import java.util.List;

/**
 * A picture as it leaves the school: upright, sRGB, covered, without metadata.
 *
 * @param jpeg the file's bytes
 * @param width in pixels
 * @param height in pixels
 * @param faces what a detector is sure to see in these bytes, as boxes in the upright original at full size
 */
public record Rendition(byte[] jpeg, int width, int height, List<Box> faces) {

    public Rendition {
        faces = List.copyOf(faces);
    }
}
