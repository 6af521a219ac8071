package gatepost.launcher.bench.images;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** A certificate drawn for measuring the reading of names: another layout, face, size and colour each time. */
final class DrawnCertificate {

    private static final List<String> FONTS = List.of("Liberation Serif", "Liberation Sans", "DejaVu Sans", "DejaVu Serif", "Liberation Mono",
            "Liberation Sans Narrow", "DejaVu Sans Condensed");
    private static final List<String> FIRST = List.of("Amelia", "Mohammed", "Zara", "Oliver", "Siobhan", "Aarav", "Charlotte", "Ibrahim",
            "Freya", "Tomasz", "Chidera", "Grace", "Louis", "Maryam", "Finley", "Xin", "Ruby-Mae", "Hugo", "Isla", "Kwame", "Poppy", "Yusuf");
    private static final List<String> LAST = List.of("Shah", "Okonkwo", "Whitfield", "O'Connor", "Nowak", "Patel", "Hargreaves", "Begum",
            "Llewellyn", "Taylor-Reed", "Fitzgerald", "Kaur", "Thompson", "Mbeki", "Robinson", "Zielinska", "Brown", "Ashworth", "Hussain", "Gill");
    private static final List<String> TITLES = List.of("Certificate of Achievement", "STAR OF THE WEEK", "Certificate of Merit", "Well Done!",
            "Headteacher's Award", "READING CHAMPION", "Award of Excellence", "Sports Day 2026");
    private static final List<String> BEFORE = List.of("This is to certify that", "Presented to", "Awarded to", "is proudly presented to",
            "This certificate goes to", "Congratulations");
    private static final List<String> AFTER = List.of("for outstanding effort in mathematics", "for kindness and friendship this week",
            "has completed the summer reading challenge", "for excellent progress in phonics", "first place in the egg and spoon race");
    private static final List<String> FEET = List.of("Willowbrook Primary School", "Headteacher          Date", "14 June 2026", "Mrs Clarke, Year 4");

    private final RandomGenerator random;
    private final int width;
    private final int height;

    DrawnCertificate(RandomGenerator random, int width, int height) {
        this.random = random;
        this.width = width;
        this.height = height;
    }

    /** The sheet and the name on it. */
    record Sheet(BufferedImage image, String name) {
    }

    Sheet draw() {
        String name = pick(FIRST) + " " + pick(LAST);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        boolean dark = random.nextInt(6) == 0;
        Color paper = dark ? shade(20, 70) : shade(215, 255);
        g.setPaint(new GradientPaint(0, 0, paper, width, height, dark ? shade(20, 80) : shade(200, 255)));
        g.fillRect(0, 0, width, height);
        decorate(g, dark);
        Color ink = dark ? shade(210, 255) : shade(0, 110);
        boolean left = random.nextInt(4) == 0;
        double y = height * (0.16 + random.nextDouble() * 0.08);
        y = line(g, pick(TITLES), 0.055 + random.nextDouble() * 0.03, dark ? shade(200, 255) : shade(0, 140), left, y, random.nextBoolean());
        y = line(g, pick(BEFORE), 0.025 + random.nextDouble() * 0.012, ink, left, y + height * 0.07, false);
        String written = random.nextInt(5) == 0 ? name.toUpperCase(Locale.ROOT) : name;
        Color nameInk = dark ? shade(210, 255) : shade(0, 120);
        y = line(g, written, 0.04 + random.nextDouble() * 0.045, nameInk, left, y + height * 0.08, random.nextInt(3) == 0);
        if (random.nextBoolean()) {
            g.setColor(ink);
            g.setStroke(new BasicStroke(Math.max(1, width / 600f)));
            g.drawLine(width / 5, (int) (y + height * 0.03), width * 4 / 5, (int) (y + height * 0.03));
        }
        y = line(g, pick(AFTER), 0.022 + random.nextDouble() * 0.014, ink, left, y + height * 0.09, false);
        line(g, pick(FEET), 0.018 + random.nextDouble() * 0.012, ink, left, Math.max(y + height * 0.08, height * 0.82), false);
        g.dispose();
        return new Sheet(image, name);
    }

    private void decorate(Graphics2D g, boolean dark) {
        Color edge = dark ? shade(120, 220) : shade(40, 190);
        switch (random.nextInt(4)) {
            case 0 -> {
                g.setColor(edge);
                g.setStroke(new BasicStroke(width / 60f));
                g.drawRect(width / 40, width / 40, width - width / 20, height - width / 20);
            }
            case 1 -> {
                g.setColor(edge);
                g.setStroke(new BasicStroke(width / 250f));
                g.drawRect(width / 40, width / 40, width - width / 20, height - width / 20);
                g.drawRect(width / 28, width / 28, width - width / 14, height - width / 14);
            }
            case 2 -> {
                for (int i = 0; i < 60; i++) {
                    g.setColor(shade(60, 240));
                    int size = width / 90;
                    boolean top = random.nextBoolean();
                    g.fillOval(random.nextInt(width), top ? random.nextInt(height / 14) : height - random.nextInt(height / 14), size, size);
                }
            }
            default -> {
            }
        }
        if (random.nextInt(3) == 0) {
            g.setColor(shade(150, 235));
            int size = width / 8;
            g.fillOval(width - size - width / 14, height - size - width / 14, size, size);
            g.setColor(edge);
            g.drawOval(width - size - width / 14, height - size - width / 14, size, size);
        }
    }

    /** Draws one line of writing and answers where its feet stand. */
    private double line(Graphics2D g, String words, double size, Color colour, boolean left, double y, boolean bold) {
        int style = (bold ? Font.BOLD : Font.PLAIN) | (random.nextInt(4) == 0 ? Font.ITALIC : Font.PLAIN);
        double points = size * width;
        Font font = new Font(pick(FONTS), style, 1).deriveFont((float) points);
        FontMetrics metrics = g.getFontMetrics(font);
        if (metrics.stringWidth(words) > width * 0.86) {
            font = font.deriveFont((float) (points * width * 0.86 / metrics.stringWidth(words)));
            metrics = g.getFontMetrics(font);
        }
        g.setFont(font);
        g.setColor(colour);
        int x = left ? width / 12 : (width - metrics.stringWidth(words)) / 2;
        g.drawString(words, x, (int) (y + metrics.getAscent() * 0.5));
        return y + metrics.getAscent() * 0.5;
    }

    private Color shade(int from, int to) {
        return new Color(random.nextInt(from, to + 1), random.nextInt(from, to + 1), random.nextInt(from, to + 1));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
