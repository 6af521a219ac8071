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
import java.awt.geom.Area;

/** Draws hair or a scarf in the units of {@link DrawnFace}: some of it behind the head, some over the brow. */
final class DrawnHair {

    private DrawnHair() {
    }

    /** What hangs behind the head; drawn first. */
    static void behind(Graphics2D g, Looks looks) {
        Color hair = looks.hair();
        switch (looks.style()) {
            case BOB -> fillLit(g, curve(0, -1.62, 1.3, -1.6, 1.35, -0.3, 1.22, 1.05, 0.9, 1.3, -0.9, 1.3, -1.22, 1.05,
                    -1.35, -0.3, -1.3, -1.6, 0, -1.62), shade(hair, 0.85), -0.3, -0.9, 2.6);
            case BUNCHES -> {
                fillLit(g, oval(-1.3, 0.25, 0.36, 0.72), hair, -1.4, 0, 1.0);
                fillLit(g, oval(1.3, 0.25, 0.36, 0.72), hair, 1.2, 0, 1.0);
                g.setColor(looks.shirt());
                g.fill(oval(-1.17, -0.38, 0.15, 0.15));
                g.fill(oval(1.17, -0.38, 0.15, 0.15));
            }
            case CURLS -> {
                for (int curl = 0; curl < 15; curl++) {
                    double turn = Math.PI * (0.94 + curl * 1.12 / 14);
                    double x = Math.cos(turn) * 1.1;
                    double y = Math.sin(turn) * 1.25 - 0.2;
                    fillLit(g, oval(x, y, 0.4, 0.4), hair, x - 0.1, y - 0.15, 0.7);
                }
            }
            case SCARF -> fillLit(g, curve(0, -1.66, 1.25, -1.66, 1.35, -0.2, 1.2, 0.9, 1.5, 1.5, 1.2, 1.95, 0, 2.05,
                    -1.2, 1.95, -1.5, 1.5, -1.2, 0.9, -1.35, -0.2, -1.25, -1.66, 0, -1.66), scarf(looks), -0.4, -0.6, 3);
            case SHORT, FRINGE -> { }
        }
    }

    /** What lies over the head; drawn after the face. */
    static void over(Graphics2D g, Looks looks) {
        switch (looks.style()) {
            case SHORT -> cap(g, looks.hair(), -0.62, -0.98, -0.85);
            case FRINGE -> cap(g, looks.hair(), -0.5, -0.72, -0.66);
            case BOB -> cap(g, looks.hair(), 0.1, -0.92, -0.7);
            case BUNCHES -> {
                cap(g, looks.hair(), -0.4, -1.05, -1.05);
                g.setColor(see(shade(looks.hair(), 1.6), 120));
                g.setStroke(new BasicStroke(0.035f));
                g.draw(curve(0, -1.52, 0.02, -1.35, 0, -1.2, 0, -1.02));
            }
            case CURLS -> cap(g, looks.hair(), -0.5, -0.95, -0.95);
            case SCARF -> {
                Area rim = new Area(curve(0, -1.6, 1.15, -1.6, 1.28, -0.3, 1.12, 0.75, 1.1, 1.7, 0.7, 1.95, 0, 1.95,
                        -0.7, 1.95, -1.1, 1.7, -1.12, 0.75, -1.28, -0.3, -1.15, -1.6, 0, -1.6));
                rim.subtract(new Area(oval(0, 0.13, 0.9, 1.17)));
                fillLit(g, rim, scarf(looks), -0.4, -0.8, 2.6);
            }
        }
    }

    /** A cap of hair whose lower edge runs from the temples up to two heights over the brow. */
    private static void cap(Graphics2D g, Color hair, double temple, double left, double right) {
        Shape cap = curve(-1.03, temple, -1.28, -1.1, -0.85, -1.62, 0, -1.62, 0.85, -1.62, 1.28, -1.1, 1.03, temple,
                0.98, -0.6, 0.75, right, 0.3, right - 0.02, -0.1, left + 0.06, -0.5, left, -0.72, left + 0.12,
                -0.9, -0.6, -0.98, -0.4, -1.03, temple);
        fillLit(g, cap, hair, -0.35, -1.35, 1.9);
        g.setColor(see(shade(hair, 1.9), 70));
        g.setStroke(new BasicStroke(0.05f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(curve(-0.75, -1.15, -0.55, -1.4, -0.2, -1.5, 0.15, -1.48));
        g.draw(curve(-0.6, -1.05, -0.4, -1.25, -0.1, -1.35, 0.2, -1.33));
    }

    private static Color scarf(Looks looks) {
        return shade(looks.shirt(), 0.8);
    }
}
