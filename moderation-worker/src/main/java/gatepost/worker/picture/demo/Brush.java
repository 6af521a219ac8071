package gatepost.worker.picture.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Shapes and colours that the drawings share. */
final class Brush {

    private Brush() {
    }

    static Shape oval(double centreX, double centreY, double halfWidth, double halfHeight) {
        return new Ellipse2D.Double(centreX - halfWidth, centreY - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    /** A closed smooth outline: a start point, then three points (two of them controls) for each curve. */
    static Path2D curve(double startX, double startY, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(startX, startY);
        for (int i = 0; i < points.length; i += 6) {
            path.curveTo(points[i], points[i + 1], points[i + 2], points[i + 3], points[i + 4], points[i + 5]);
        }
        return path;
    }

    /** Fills a shape with a colour that is lit around a point and falls into shade at a distance. */
    static void fillLit(Graphics2D g, Shape shape, Color colour, double lightX, double lightY, double reach) {
        g.setPaint(new RadialGradientPaint(new Point2D.Double(lightX, lightY), (float) reach, new float[] {0, 0.55f, 1},
                new Color[] {shade(colour, 1.1), colour, shade(colour, 0.74)}));
        g.fill(shape);
    }

    /** The colour made lighter (above 1) or darker (below 1). */
    static Color shade(Color colour, double factor) {
        return new Color(channel(colour.getRed() * factor), channel(colour.getGreen() * factor),
                channel(colour.getBlue() * factor));
    }

    static Color see(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    private static int channel(double value) {
        return (int) Math.clamp(Math.round(value), 0, 255);
    }
}
