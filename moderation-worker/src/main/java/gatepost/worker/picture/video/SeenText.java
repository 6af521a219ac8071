package gatepost.worker.picture.video;

import gatepost.core.picture.SeenLine;
import java.time.Duration;

/** Words that were read in one frame; the box in pixels of the upright frame at full size. */
public record SeenText(Duration at, SeenLine line) {
}
