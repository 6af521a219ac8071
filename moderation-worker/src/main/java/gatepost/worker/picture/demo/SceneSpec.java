package gatepost.worker.picture.demo;

/**
 * Which demo photograph to draw. The same specification gives the same pixels.
 *
 * @param width in pixels, at least 640
 * @param height in pixels, at least 480
 * @param children how many children stand in it, 1 to 12
 * @param seed varies their looks, their places and the day
 */
public record SceneSpec(int width, int height, int children, long seed) {

    public SceneSpec {
        if (width < 640 || height < 480 || children < 1 || children > 12) {
            throw new IllegalArgumentException("A scene is at least 640 by 480 pixels and shows 1 to 12 children");
        }
    }

    /** A sports day as it comes from a tablet's screen. */
    public static SceneSpec sportsDay(int children, long seed) {
        return new SceneSpec(1600, 1200, children, seed);
    }

    /** The same scene with the 12 megapixels of a telephone's camera. */
    public SceneSpec atTwelveMegapixels() {
        return new SceneSpec(4000, 3000, children, seed);
    }
}
