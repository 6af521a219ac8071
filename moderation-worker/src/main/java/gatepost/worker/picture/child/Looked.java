package gatepost.worker.picture.child;

import gatepost.core.picture.PictureAnalysis;

/**
 * The picture was looked at.
 *
 * @param analysis what was found
 * @param proof a screen-sized JPEG without metadata for the staff who say who is in it; faces are not covered
 */
public record Looked(PictureAnalysis analysis, byte[] proof) implements LookOutcome {
}
