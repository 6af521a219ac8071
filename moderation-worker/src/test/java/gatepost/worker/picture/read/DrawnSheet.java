package gatepost.worker.picture.read;

import gatepost.core.picture.Box;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_objdetect.QRCodeEncoder;

/** Sheets of paper with words on them, photographed before a wall. */
final class DrawnSheet {

    static final Box CODE = new Box(500, 300, 400, 400);
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;
    private static final Color WALL = new Color(120, 134, 128);
    private static final Color PAPER = new Color(246, 240, 226);
    private static final Font FONT = new Font(Font.SERIF, Font.PLAIN, 54);
    private static final int LINE = 110;

    private DrawnSheet() {
    }

    /** The sheet turned clockwise. */
    static BufferedImage turned(List<String> words, int degrees) {
        BufferedImage photo = wall();
        Graphics2D g = graphics(photo);
        g.setTransform(AffineTransform.getRotateInstance(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0));
        g.setColor(PAPER);
        g.fillRect(400, 250, 800, 700);
        write(g, words, new Color(30, 34, 80));
        g.dispose();
        return photo;
    }

    /** White on a dark board that fills the photo. */
    static BufferedImage onBoard(List<String> words) {
        BufferedImage photo = wall();
        Graphics2D g = graphics(photo);
        g.setColor(new Color(28, 52, 44));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        write(g, words, new Color(235, 238, 230));
        g.dispose();
        return photo;
    }

    /** Where one of the lines stands on a sheet that is not turned. */
    static Box boxOf(List<String> words, int line) {
        Graphics2D g = graphics(wall());
        var metrics = g.getFontMetrics(FONT);
        int width = metrics.stringWidth(words.get(line));
        return new Box((WIDTH - width) / 2, 400 + line * LINE - 40, width, 42);
    }

    /** A note in nobody's hand: joined strokes of even height. */
    static BufferedImage scribbled() {
        BufferedImage photo = wall();
        Graphics2D g = graphics(photo);
        g.setColor(PAPER);
        g.fillRect(300, 200, 1000, 800);
        g.setColor(new Color(20, 24, 70));
        g.setStroke(new java.awt.BasicStroke(3));
        Random random = new Random(3);
        for (int row = 0; row < 6; row++) {
            for (int x = 360; x < 1200; x += 34) {
                Path2D stroke = new Path2D.Double();
                stroke.moveTo(x, 300 + row * 100);
                for (int turn = 0; turn < 4; turn++) {
                    stroke.quadTo(x + random.nextInt(26), 270 + row * 100 + random.nextInt(34), x + random.nextInt(26), 272 + row * 100 + random.nextInt(30));
                }
                g.draw(stroke);
            }
        }
        g.dispose();
        return photo;
    }

    static BufferedImage withCode(String content) {
        BufferedImage photo = wall();
        Graphics2D g = graphics(photo);
        try (Mat code = new Mat(); QRCodeEncoder encoder = QRCodeEncoder.create()) {
            encoder.encode(content, code);
            UByteIndexer cells = code.createIndexer();
            double cell = (double) CODE.width() / code.cols();
            g.setColor(Color.WHITE);
            g.fillRect(CODE.x() - 60, CODE.y() - 60, CODE.width() + 120, CODE.height() + 120);
            for (int y = 0; y < code.rows(); y++) {
                for (int x = 0; x < code.cols(); x++) {
                    g.setColor(cells.get(y, x) > 0 ? Color.WHITE : Color.BLACK);
                    g.fillRect((int) (CODE.x() + x * cell), (int) (CODE.y() + y * cell), (int) Math.ceil(cell), (int) Math.ceil(cell));
                }
            }
        }
        g.dispose();
        return photo;
    }

    private static void write(Graphics2D g, List<String> words, Color ink) {
        g.setFont(FONT);
        g.setColor(ink);
        for (int line = 0; line < words.size(); line++) {
            int width = g.getFontMetrics().stringWidth(words.get(line));
            g.drawString(words.get(line), (WIDTH - width) / 2, 400 + line * LINE);
        }
    }

    private static BufferedImage wall() {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setColor(WALL);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.dispose();
        return photo;
    }

    private static Graphics2D graphics(BufferedImage photo) {
        Graphics2D g = photo.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return g;
    }
}
