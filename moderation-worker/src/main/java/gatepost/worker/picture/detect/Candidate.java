package gatepost.worker.picture.detect;

import gatepost.core.picture.Box;
import gatepost.core.picture.FaceBox;

/** A face on its way through merging: fractional pixels, so that rounding happens once at the end. */
record Candidate(double x, double y, double width, double height, double score) {

    double sharedArea(Candidate other) {
        double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        return across <= 0 || down <= 0 ? 0 : across * down;
    }

    double shorterSide() {
        return Math.min(width, height);
    }

    double area() {
        return width * height;
    }

    /** Intersection over union. */
    double overlap(Candidate other) {
        double shared = sharedArea(other);
        return shared == 0 ? 0 : shared / (area() + other.area() - shared);
    }

    /** Intersection over the smaller of the two: 1 when one lies inside the other. */
    double nesting(Candidate other) {
        double shared = sharedArea(other);
        return shared == 0 ? 0 : shared / Math.min(area(), other.area());
    }

    /** The same face in a picture {@code factor} times as large, moved by an offset given in that picture. */
    Candidate placed(double factor, double dx, double dy) {
        return new Candidate(x * factor + dx, y * factor + dy, width * factor, height * factor, score);
    }

    Candidate withScore(double changed) {
        return new Candidate(x, y, width, height, changed);
    }

    FaceBox rounded(int pictureWidth, int pictureHeight) {
        int left = (int) Math.round(x);
        int top = (int) Math.round(y);
        int across = Math.max(1, (int) Math.round(x + width) - left);
        int down = Math.max(1, (int) Math.round(y + height) - top);
        return new FaceBox(new Box(left, top, across, down).within(pictureWidth, pictureHeight), Math.clamp(score, 0, 1));
    }
}
