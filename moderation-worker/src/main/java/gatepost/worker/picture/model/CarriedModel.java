package gatepost.worker.picture.model;

import gatepost.worker.picture.detect.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The basic detector's model, which the build takes from its npm package. */
final class CarriedModel {

    static final String SHA256 = "99bf9494d84f50acc6617d89873f71bf6635a841ea699c17cb3377f9507cfec3";
    private static final String RESOURCE = "face_detection_full_range.tflite";

    private CarriedModel() {
    }

    static byte[] read() {
        try (InputStream resource = CarriedModel.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("The build carries no face detector; build it again");
            }
            byte[] bytes = resource.readAllBytes();
            if (!Digest.sha256(bytes).equals(SHA256)) {
                throw new IllegalStateException("The carried face detector is not the pinned one; build it again");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The carried face detector cannot be read", e);
        }
    }
}
