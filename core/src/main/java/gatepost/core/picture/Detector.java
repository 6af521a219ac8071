package gatepost.core.picture;

/**
 * Which detector looked, exactly.
 *
 * @param name the detector
 * @param modelDigest SHA-256 of the model file, 64 lower-case hexadecimal digits
 */
public record Detector(DetectorName name, String modelDigest) {
}
