package gatepost.core.picture;

/**
 * A rectangle in whole pixels of the upright picture at full size; the origin is the top left corner.
 *
 * @param x left edge, may be negative while a box is being computed
 * @param y top edge
 * @param width at least 1
 * @param height at least 1
 */
public record Box(int x, int y, int width, int height) {

    public Box {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A box has a width and a height of at least one pixel");
        }
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    /** Area in square pixels. */
    public long area() {
        return (long) width * height;
    }

    /** This box with {@code share} of its width and height added on each side: 0.25 makes it half as wide again. */
    public Box grown(double share) {
        int dx = (int) Math.ceil(width * share);
        int dy = (int) Math.ceil(height * share);
        return new Box(x - dx, y - dy, width + 2 * dx, height + 2 * dy);
    }

    /** This box in a picture resized by these factors, rounded outwards so that nothing inside is lost. */
    public Box scaled(double horizontally, double vertically) {
        int left = (int) Math.floor(x * horizontally);
        int top = (int) Math.floor(y * vertically);
        int rightEdge = (int) Math.ceil(right() * horizontally);
        int bottomEdge = (int) Math.ceil(bottom() * vertically);
        return new Box(left, top, Math.max(1, rightEdge - left), Math.max(1, bottomEdge - top));
    }

    /** The part of this box inside a picture of that size; a box wholly outside becomes the nearest edge pixel. */
    public Box within(int pictureWidth, int pictureHeight) {
        int left = Math.clamp(x, 0, pictureWidth - 1);
        int top = Math.clamp(y, 0, pictureHeight - 1);
        int rightEdge = Math.clamp(right(), left + 1, pictureWidth);
        int bottomEdge = Math.clamp(bottom(), top + 1, pictureHeight);
        return new Box(left, top, rightEdge - left, bottomEdge - top);
    }

    /** This box elsewhere. */
    public Box moved(int across, int down) {
        return new Box(x + across, y + down, width, height);
    }

    /** The smallest box that holds both. */
    public Box with(Box other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Share of this box that lies in the other, 0 to 1. */
    public double shareIn(Box other) {
        return (double) sharedArea(other) / area();
    }

    /** Whether the two share at least one pixel. */
    public boolean touches(Box other) {
        return sharedArea(other) > 0;
    }

    /** Shared area over the area of both together, from 0 (apart) to 1 (the same). */
    public double overlap(Box other) {
        long shared = sharedArea(other);
        return (double) shared / (area() + other.area() - shared);
    }

    private long sharedArea(Box other) {
        long across = Math.min(right(), other.right()) - (long) Math.max(x, other.x);
        long down = Math.min(bottom(), other.bottom()) - (long) Math.max(y, other.y);
        return across <= 0 || down <= 0 ? 0 : across * down;
    }
}
