package gatepost.worker.picture.read;

import static org.bytedeco.opencv.global.opencv_core.CV_64F;

import gatepost.core.picture.Box;
import java.util.stream.DoubleStream;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Where a turned and resized view lies in the upright picture: the view's pixel (u, v) shows the picture's point
 * (x, y) + (u along the rows, v across them) / scale.
 *
 * @param x the view's origin in the picture
 * @param angle the direction of the view's rows in the picture, radians clockwise
 * @param scale pixels of the view for one of the picture
 */
record Placement(double x, double y, double angle, double scale) {

    /** A view of a whole picture, turned and resized, with nothing cut off. */
    static Placement whole(int width, int height, double angle, double scale) {
        double left = Math.min(0, Math.cos(angle) * width) + Math.min(0, Math.sin(angle) * height);
        double top = Math.min(0, -Math.sin(angle) * width) + Math.min(0, Math.cos(angle) * height);
        return new Placement(0, 0, angle, scale).part(left * scale, top * scale, 0, 1);
    }

    double pictureX(double u, double v) {
        return x + (u * Math.cos(angle) - v * Math.sin(angle)) / scale;
    }

    double pictureY(double u, double v) {
        return y + (u * Math.sin(angle) + v * Math.cos(angle)) / scale;
    }

    /** The column of this view that shows a point of the picture. */
    double column(double pictureX, double pictureY) {
        return ((pictureX - x) * Math.cos(angle) + (pictureY - y) * Math.sin(angle)) * scale;
    }

    /** The row of this view that shows a point of the picture. */
    double row(double pictureX, double pictureY) {
        return ((pictureY - y) * Math.cos(angle) - (pictureX - x) * Math.sin(angle)) * scale;
    }

    /** A view that starts at this one's (u, v), runs turned by {@code by} radians, and is resized once more. */
    Placement part(double u, double v, double by, double times) {
        return new Placement(pictureX(u, v), pictureY(u, v), angle + by, scale * times);
    }

    /** The upright box around a rectangle of the view; may reach beyond the picture. */
    Box boxed(double left, double top, double right, double bottom) {
        double[] xs = DoubleStream.of(pictureX(left, top), pictureX(right, top), pictureX(left, bottom), pictureX(right, bottom))
                .sorted().toArray();
        double[] ys = DoubleStream.of(pictureY(left, top), pictureY(right, top), pictureY(left, bottom), pictureY(right, bottom))
                .sorted().toArray();
        int x0 = (int) Math.floor(xs[0]);
        int y0 = (int) Math.floor(ys[0]);
        return new Box(x0, y0, Math.max(1, (int) Math.ceil(xs[3]) - x0), Math.max(1, (int) Math.ceil(ys[3]) - y0));
    }

    /** The matrix that takes points of the picture, made smaller {@code reduction} times, to pixels of the view. */
    Mat fromPicture(double reduction) {
        Mat matrix = new Mat(2, 3, CV_64F);
        double cos = Math.cos(angle) * scale;
        double sin = Math.sin(angle) * scale;
        try (DoubleIndexer cells = matrix.createIndexer()) {
            cells.put(0, 0, cos * reduction, sin * reduction, -(cos * x + sin * y));
            cells.put(1, 0, -sin * reduction, cos * reduction, sin * x - cos * y);
        }
        return matrix;
    }
}
