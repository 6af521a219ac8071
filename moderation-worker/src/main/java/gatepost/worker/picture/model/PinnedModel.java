package gatepost.worker.picture.model;

import gatepost.worker.picture.detect.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A model that is not in the build, known by its digest wherever it comes from.
 *
 * @param file its name in a models folder
 * @param sha256 64 lower-case hexadecimal digits
 * @param home where it is published
 */
record PinnedModel(String file, String sha256, URI home) {

    /** Far more than a detector weighs; a longer answer is not the model. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    static final PinnedModel YUNET = new PinnedModel("yunet_n_640_640.onnx",
            "25a606a145a5b6d7271ae138fbd00eba91dad8b83222ae3f2c7ecd0f4a7b0e31",
            URI.create("https://raw.githubusercontent.com/ShiqiYu/libfacedetection.train/"
                    + "0047ac24afb1a50a0c6105001c89d1b5b805dbf1/onnx/yunet_n_640_640.onnx"));

    boolean matches(byte[] bytes) {
        return Digest.sha256(bytes).equals(sha256);
    }

    /** The model's bytes where the folder holds it and the digest matches. */
    Optional<byte[]> readFrom(Path folder) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Files.size(path) > MOST_BYTES ? Optional.empty()
                    : Optional.of(Files.readAllBytes(path)).filter(this::matches);
        } catch (IOException e) {
            throw new UncheckedIOException("The models folder cannot be read", e);
        }
    }
}
