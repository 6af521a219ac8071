package gatepost.worker.picture.demo;

import static gatepost.worker.picture.demo.Brush.fillLit;
import static gatepost.worker.picture.demo.Brush.oval;
import static gatepost.worker.picture.demo.Brush.see;
import static gatepost.worker.picture.demo.Brush.shade;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** A school field on a bright day: sky, school, trees, grass with lanes, bunting. */
record Backdrop(double width, double height, RandomGenerator random) {

    private static final Color[] FLAGS = {new Color(0xE4572E), new Color(0xF3C13A), new Color(0x3C91C2),
        new Color(0x4CAF6D), new Color(0xB65FA8)};

    void draw(Graphics2D g) {
        double horizon = height * 0.4;
        g.setPaint(new GradientPaint(0, 0, new Color(0x5FA8DC), 0, (float) horizon, new Color(0xDCEEF6)));
        g.fill(new Rectangle2D.Double(0, 0, width, horizon + 1));
        clouds(g);
        school(g, horizon);
        trees(g, horizon);
        grass(g, horizon);
        bunting(g, height * 0.02, height * 0.04);
        bunting(g, height * 0.085, height * 0.075);
    }

    private void clouds(Graphics2D g) {
        for (int cloud = 0; cloud < 4; cloud++) {
            double x = width * (0.1 + 0.27 * cloud + 0.08 * random.nextDouble());
            double y = height * (0.17 + 0.09 * random.nextDouble());
            double large = 0.75 + 0.5 * random.nextDouble();
            for (int layer = 0; layer < 2; layer++) { // the shade below first, then the light above
                g.setColor(layer == 0 ? new Color(0xDDE9F2) : Color.WHITE);
                for (int puff = 0; puff < 6; puff++) {
                    double swell = Math.sin((puff + 0.6) * Math.PI / 6.2);
                    g.fill(oval(x + (puff - 2.5) * 30 * large, y - swell * 16 * large - layer * 7, (24 + 20 * swell) * large,
                            (12 + 19 * swell) * large));
                }
            }
        }
    }

    private void school(Graphics2D g, double horizon) {
        double left = width * (0.08 + 0.1 * random.nextDouble());
        double wide = width * 0.42;
        double top = horizon - height * 0.15;
        g.setPaint(new GradientPaint((float) left, 0, new Color(0xB7714F), (float) (left + wide), 0, new Color(0x96593E)));
        g.fill(new Rectangle2D.Double(left, top, wide, horizon - top + 4));
        Path2D roof = new Path2D.Double();
        roof.moveTo(left - 14, top);
        roof.lineTo(left + 40, top - height * 0.06);
        roof.lineTo(left + wide - 40, top - height * 0.06);
        roof.lineTo(left + wide + 14, top);
        g.setColor(new Color(0x5B5560));
        g.fill(roof);
        for (int window = 0; window < 8; window++) {
            double x = left + wide * (0.05 + 0.118 * window);
            g.setColor(new Color(0xF2EFE8));
            g.fill(new Rectangle2D.Double(x - 3, top + 27, wide * 0.075 + 6, 66));
            g.setPaint(new GradientPaint(0, (float) top + 30, new Color(0xA9C9DB), 0, (float) top + 90, new Color(0x5F7F95)));
            g.fill(new Rectangle2D.Double(x, top + 30, wide * 0.075, 60));
        }
    }

    private void trees(Graphics2D g, double horizon) {
        for (int tree = 0; tree < 13; tree++) {
            double x = width * (0.5 + 0.045 * tree) + random.nextDouble() * 30;
            double tall = height * (0.07 + 0.06 * random.nextDouble());
            Color leaves = shade(new Color(0x4F8A46), 0.85 + 0.3 * random.nextDouble());
            g.setColor(new Color(0x5E4630));
            g.fill(new Rectangle2D.Double(x - 6, horizon - tall * 0.6, 12, tall * 0.62));
            for (int bough = 0; bough < 7; bough++) {
                double turn = bough * 2.4;
                double boughX = x + Math.cos(turn) * tall * 0.34;
                double boughY = horizon - tall * 1.02 + Math.sin(turn) * tall * 0.36;
                fillLit(g, oval(boughX, boughY, tall * 0.37, tall * 0.34), leaves, boughX - tall * 0.14, boughY - tall * 0.2,
                        tall * 0.72);
            }
        }
        hedge(g, horizon);
    }

    /** Hides the trunks: a row of dark strokes on a light ground is what a line of letters looks like from afar. */
    private void hedge(Graphics2D g, double horizon) {
        g.setColor(new Color(0x3F7439));
        g.fill(new Rectangle2D.Double(0, horizon - 12, width, 16));
        double tall = height * 0.05;
        for (double x = width * 0.47; x < width + tall; x += tall * 0.5) {
            g.fill(oval(x, horizon - tall * 0.5, tall * 0.5, tall * 0.62));
        }
    }

    private void grass(Graphics2D g, double horizon) {
        g.setPaint(new GradientPaint(0, (float) horizon, new Color(0x86B65A), 0, (float) height, new Color(0x4C8A36)));
        g.fill(new Rectangle2D.Double(0, horizon, width, height - horizon));
        for (int mown = 0; mown < 5; mown++) {
            double top = horizon + (height - horizon) * Math.pow(mown / 5.0, 1.7);
            double bottom = horizon + (height - horizon) * Math.pow((mown + 0.5) / 5.0, 1.7);
            g.setColor(new Color(255, 255, 220, 22));
            g.fill(new Rectangle2D.Double(0, top, width, bottom - top));
        }
        g.setColor(see(Color.WHITE, 190));
        for (int lane = -6; lane <= 6; lane++) {
            Path2D line = new Path2D.Double();
            double far = width * 0.5 + lane * width * 0.052;
            double near = width * 0.5 + lane * width * 0.19;
            line.moveTo(far - 1.2, horizon + 14);
            line.lineTo(far + 1.2, horizon + 14);
            line.lineTo(near + 7, height);
            line.lineTo(near - 7, height);
            g.fill(line);
        }
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int blade = 0; blade < 2600; blade++) {
            double depth = Math.sqrt(random.nextDouble());
            double x = random.nextDouble() * width;
            double y = horizon + 8 + (height - horizon - 8) * depth;
            g.setColor(random.nextBoolean() ? new Color(60, 105, 35, 90) : new Color(165, 200, 100, 90));
            g.draw(new QuadCurve2D.Double(x, y, x + 1, y - 5 * depth, x + 3 * depth, y - 12 * depth));
        }
    }

    private void bunting(Graphics2D g, double top, double sag) {
        int flags = 20;
        double fromX = -20;
        double toX = width + 20;
        g.setColor(new Color(0x6B5B4B));
        g.setStroke(new BasicStroke(2.2f));
        g.draw(new QuadCurve2D.Double(fromX, top, width / 2, top + sag * 2, toX, top));
        int shift = random.nextInt(FLAGS.length);
        for (int flag = 0; flag < flags; flag++) {
            double at = (flag + 0.5) / flags;
            double x = fromX + (toX - fromX) * at;
            double y = top + 4 * at * (1 - at) * sag;
            Path2D cloth = new Path2D.Double();
            cloth.moveTo(x - 27, y);
            cloth.lineTo(x + 27, y);
            cloth.lineTo(x, y + 54);
            cloth.closePath();
            fillLit(g, cloth, FLAGS[(flag + shift) % FLAGS.length], x - 8, y, 70);
        }
    }
}
