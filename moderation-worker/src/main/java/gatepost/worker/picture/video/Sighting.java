package gatepost.worker.picture.video;

import gatepost.core.picture.Box;
import java.time.Duration;

/**
 * A face, or what may be one, in one frame.
 *
 * @param at    since the film's first frame
 * @param box   as detected, in pixels of the upright frame at full size
 * @param score how sure the detector is, 0 to 1
 */
public record Sighting(Duration at, Box box, double score) {
}
