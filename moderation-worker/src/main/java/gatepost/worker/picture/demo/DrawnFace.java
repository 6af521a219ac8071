package gatepost.worker.picture.demo;

import static gatepost.worker.picture.demo.Brush.curve;
import static gatepost.worker.picture.demo.Brush.fillLit;
import static gatepost.worker.picture.demo.Brush.oval;
import static gatepost.worker.picture.demo.Brush.see;
import static gatepost.worker.picture.demo.Brush.shade;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

/**
 * Draws a face around the origin: one unit is half the face's width, and it reaches from -1.3 (hairline) to 1.3 (chin). The
 * shading matters: detectors look for it.
 */
final class DrawnFace {

    private static final Color WHITE = new Color(0xF7F4EF);

    private DrawnFace() {
    }

    static void draw(Graphics2D g, Looks looks) {
        Color skin = looks.skin();
        ear(g, skin, -1);
        ear(g, skin, 1);
        Shape face = curve(0, -1.3, 0.75, -1.3, 1.04, -0.75, 1.0, -0.05, 0.97, 0.62, 0.5, 1.3, 0, 1.3,
                -0.5, 1.3, -0.97, 0.62, -1.0, -0.05, -1.04, -0.75, -0.75, -1.3, 0, -1.3);
        fillLit(g, face, skin, -0.15, -0.1, 1.55);
        cheek(g, skin, -0.56);
        cheek(g, skin, 0.56);
        eye(g, looks, -0.42);
        eye(g, looks, 0.42);
        nose(g, skin);
        mouth(g, skin, looks.smile());
    }

    private static void ear(Graphics2D g, Color skin, int side) {
        fillLit(g, oval(side * 0.99, 0.02, 0.17, 0.3), shade(skin, 0.92), side * 0.9, 0, 0.5);
    }

    private static void cheek(Graphics2D g, Color skin, double x) {
        Color blush = new Color(Math.min(255, skin.getRed() + 4), (int) (skin.getGreen() * 0.78), (int) (skin.getBlue() * 0.74));
        for (int ring = 5; ring > 0; ring--) {
            g.setColor(see(blush, 22));
            g.fill(oval(x, 0.4, 0.05 * ring, 0.045 * ring));
        }
    }

    private static void eye(Graphics2D g, Looks looks, double x) {
        g.setColor(see(shade(looks.skin(), 0.62), 70));
        g.fill(oval(x, -0.16, 0.31, 0.2));
        Shape opening = curve(x - 0.27, -0.09, x - 0.14, -0.31, x + 0.14, -0.31, x + 0.27, -0.09,
                x + 0.13, 0.05, x - 0.13, 0.05, x - 0.27, -0.09);
        g.setColor(WHITE);
        g.fill(opening);
        Shape before = g.getClip();
        g.clip(opening);
        g.setColor(looks.eyes());
        g.fill(oval(x, -0.12, 0.145, 0.145));
        g.setColor(new Color(0x120C08));
        g.fill(oval(x, -0.12, 0.075, 0.075));
        g.setColor(Color.WHITE);
        g.fill(oval(x - 0.05, -0.17, 0.036, 0.036));
        g.setClip(before);
        g.setColor(see(shade(looks.hair(), 0.5), 220));
        g.setStroke(new BasicStroke(0.05f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(curve(x - 0.28, -0.09, x - 0.14, -0.32, x + 0.14, -0.32, x + 0.28, -0.09));
        g.setColor(see(looks.hair(), 190));
        g.setStroke(new BasicStroke(0.075f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double outwards = Math.signum(x);
        g.draw(curve(x - outwards * 0.2, -0.47, x - outwards * 0.06, -0.55, x + outwards * 0.14, -0.56, x + outwards * 0.28, -0.45));
    }

    private static void nose(Graphics2D g, Color skin) {
        g.setColor(see(shade(skin, 0.62), 80));
        g.fill(curve(0.07, -0.2, 0.12, 0.05, 0.2, 0.2, 0.19, 0.34, 0.13, 0.42, 0.02, 0.4, 0.04, 0.3,
                0.03, 0.1, 0.02, -0.05, 0.07, -0.2));
        g.setColor(see(Color.WHITE, 60));
        g.fill(oval(-0.03, 0.22, 0.06, 0.12));
        g.setColor(see(shade(skin, 0.42), 190));
        g.fill(oval(-0.1, 0.385, 0.058, 0.034));
        g.fill(oval(0.1, 0.385, 0.058, 0.034));
    }

    private static void mouth(Graphics2D g, Color skin, double smile) {
        double corner = 0.71 - 0.12 * smile;
        Color lips = new Color((int) (skin.getRed() * 0.78), (int) (skin.getGreen() * 0.5), (int) (skin.getBlue() * 0.5));
        g.setColor(lips);
        g.fill(curve(-0.42, corner, -0.2, 0.66, 0.2, 0.66, 0.42, corner, 0.26, 0.71 + 0.32 * smile,
                -0.26, 0.71 + 0.32 * smile, -0.42, corner));
        g.setColor(WHITE);
        g.fill(curve(-0.33, corner + 0.04, -0.16, 0.7, 0.16, 0.7, 0.33, corner + 0.04, 0.2, 0.72 + 0.18 * smile,
                -0.2, 0.72 + 0.18 * smile, -0.33, corner + 0.04));
        g.setColor(see(shade(skin, 0.6), 45));
        g.fill(oval(0, 1.05, 0.17, 0.035));
    }
}
