package gatepost.worker.picture.detect;

import java.util.ArrayList;
import java.util.List;

/** Lays square tiles with a quarter's overlap over a picture, several grids at once. */
final class Tiles {

    private static final double SHARED = 0.25;
    private static final double SLACK = 0.02;

    /** A square window into a picture; it may reach beyond the picture's shorter side. */
    record Tile(double x, double y, double side) {

        /** Whether a box comes so near to an edge of this tile inside the picture that it is probably cut off. */
        boolean cuts(Candidate face, int pictureWidth, int pictureHeight) {
            double margin = side * SLACK;
            return (x > 0 && face.x() < x + margin)
                    || (y > 0 && face.y() < y + margin)
                    || (x + side < pictureWidth && face.x() + face.width() > x + side - margin)
                    || (y + side < pictureHeight && face.y() + face.height() > y + side - margin);
        }
    }

    private Tiles() {
    }

    /** The tiles of a grid that is {@code across} tiles long on the picture's longer side. */
    static List<Tile> grid(int width, int height, int across) {
        double side = Math.max(width, height) / (across - (across - 1) * SHARED);
        List<Tile> tiles = new ArrayList<>();
        for (double top : starts(height, side)) {
            for (double left : starts(width, side)) {
                tiles.add(new Tile(left, top, side));
            }
        }
        return tiles;
    }

    private static double[] starts(double length, double side) {
        if (length <= side) {
            return new double[] {0};
        }
        int count = (int) Math.ceil((length - side) / ((1 - SHARED) * side) - SLACK) + 1;
        double[] starts = new double[Math.max(1, count)];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = (length - side) * i / (starts.length - 1);
        }
        return starts;
    }
}
