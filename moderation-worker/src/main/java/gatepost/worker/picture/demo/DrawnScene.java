package gatepost.worker.picture.demo;

import gatepost.core.picture.Box;
import gatepost.core.picture.Camera;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws photographs of a school's sports day. Nobody in them exists, and both face detectors find every child: the demo
 * school and the tests need no photograph of a real one.
 */
public final class DrawnScene {

    /** What takes the photographs of the demo school. */
    public static final Camera SCHOOL_TABLET = new Camera("Apple", "iPad (9th generation)", "");

    private static final double UNITS_ACROSS = 1600;
    private static final float JPEG_QUALITY = 0.92f;
    private static final int ONE_ROW = 6;

    private DrawnScene() {
    }

    /** The scene's pixels. */
    public static BufferedImage draw(SceneSpec spec) {
        BufferedImage image = new BufferedImage(spec.width(), spec.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double scale = spec.width() / UNITS_ACROSS;
        g.scale(scale, scale);
        new Backdrop(UNITS_ACROSS, spec.height() / scale, new Random(spec.seed())).draw(g);
        children(spec).forEach(child -> child.draw(g));
        g.dispose();
        return image;
    }

    /** The scene as a JPEG file from the school's tablet. */
    public static byte[] jpeg(SceneSpec spec) {
        return jpeg(spec, SCHOOL_TABLET);
    }

    /** The scene as a JPEG file from that device; without metadata where it is unnamed. */
    public static byte[] jpeg(SceneSpec spec, Camera camera) {
        byte[] file = encoded(spec);
        return camera.named() ? CameraSegment.in(file, camera) : file;
    }

    private static byte[] encoded(SceneSpec spec) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(JPEG_QUALITY);
            writer.write(null, new IIOImage(draw(spec), null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** Where the faces are, in pixels of the scene, from left to right. */
    public static List<Box> faces(SceneSpec spec) {
        double scale = spec.width() / UNITS_ACROSS;
        return children(spec).stream().sorted(Comparator.comparingDouble(DrawnChild::x))
                .map(child -> new Box((int) ((child.x() - child.size()) * scale), (int) ((child.y() - child.size() * 1.2) * scale),
                        (int) (child.size() * 2 * scale), (int) (child.size() * 2.5 * scale)))
                .toList();
    }

    /** The children from the back to the front: one row, or two with the back row in the gaps of the front one. */
    private static List<DrawnChild> children(SceneSpec spec) {
        double tall = spec.height() * UNITS_ACROSS / spec.width();
        Random random = new Random(spec.seed() * 31 + 7);
        int behind = spec.children() > ONE_ROW ? spec.children() / 2 : 0;
        List<DrawnChild> children = new ArrayList<>();
        for (int i = 0; i < behind; i++) {
            children.add(child(i, behind, tall * 0.375, tall * 0.05, random, children.size()));
        }
        int front = spec.children() - behind;
        for (int i = 0; i < front; i++) {
            children.add(child(i, front, tall * (behind > 0 ? 0.57 : 0.46), tall * 0.06, random, children.size()));
        }
        return children;
    }

    private static DrawnChild child(int place, int row, double y, double size, Random random, int nth) {
        double gap = UNITS_ACROSS / (row + 0.6);
        double x = gap * (place + 0.8) + (random.nextDouble() - 0.5) * gap * 0.12;
        double taller = 0.92 + random.nextDouble() * 0.16;
        return new DrawnChild(x, y + (random.nextDouble() - 0.5) * 34, size * taller, (random.nextDouble() - 0.5) * 0.22,
                random.nextInt(4) == 0 ? (random.nextBoolean() ? 1 : -1) : 0, random.nextInt(3) == 0, Looks.of(nth, random));
    }
}
