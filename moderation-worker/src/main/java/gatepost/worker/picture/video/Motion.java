package gatepost.worker.picture.video;

import gatepost.core.picture.Box;
import java.time.Duration;

/**
 * A face on its way: where it would be at other times, had it moved on as between two sightings.
 *
 * @param from another time than {@code to}; either may be the earlier one
 */
record Motion(Sighting from, Sighting to) {

    Box at(Duration time) {
        double steps = (double) time.minus(to.at()).toNanos() / to.at().minus(from.at()).toNanos();
        return to.box().moved((int) Math.round((centreX(to.box()) - centreX(from.box())) * steps),
                (int) Math.round((centreY(to.box()) - centreY(from.box())) * steps));
    }

    private static double centreX(Box box) {
        return box.x() + box.width() / 2.0;
    }

    private static double centreY(Box box) {
        return box.y() + box.height() / 2.0;
    }
}
