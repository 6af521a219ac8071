package gatepost.core.picture;

import java.time.Duration;
import java.util.List;

/**
 * What one look at a picture's bytes found. It belongs to those bytes and that detector.
 *
 * @param width of the upright picture in pixels
 * @param height of the upright picture in pixels
 * @param faces every box from the detector's {@link DetectorName#reportedFrom()} on, best score first
 * @param reading the words and codes in it
 * @param camera the device that took it, as the file says
 * @param likeness by what it is known again
 * @param detector which detector looked
 * @param took time from the bytes to the result
 */
public record PictureAnalysis(int width, int height, List<FaceBox> faces, Reading reading, Camera camera, Likeness likeness,
                              Detector detector, Duration took) {

    public PictureAnalysis {
        faces = List.copyOf(faces);
    }
}
