package gatepost.core.picture;

/** Who said that there is a face. */
public enum FaceSource {
    DETECTED,
    /** A person marked a face that the detector missed. */
    PERSON
}
