package gatepost.worker.picture.demo;

import static gatepost.worker.picture.demo.Brush.curve;
import static gatepost.worker.picture.demo.Brush.fillLit;
import static gatepost.worker.picture.demo.Brush.oval;
import static gatepost.worker.picture.demo.Brush.see;
import static gatepost.worker.picture.demo.Brush.shade;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * A child in PE kit, standing.
 *
 * @param x middle of the face
 * @param y middle of the face
 * @param size half the face's width
 * @param tilt of the head in radians
 * @param raised which arm is up in the air: -1 left, 1 right, 0 none
 */
record DrawnChild(double x, double y, double size, double tilt, int raised, boolean medal, Looks looks) {

    private static final double SHORT_NECK = -0.38;
    private static final Color SHORTS = new Color(0x24304A);
    private static final Color SHOES = new Color(0xF1F1EE);

    void draw(Graphics2D g) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.scale(size, size);
        AffineTransform head = g.getTransform();
        head.rotate(tilt, 0, 1.2);
        g.translate(0, SHORT_NECK);
        AffineTransform trunk = g.getTransform();
        shadow(g);
        legs(g);
        arm(g, -1);
        arm(g, 1);
        g.setTransform(head);
        DrawnHair.behind(g, looks);
        g.setTransform(trunk);
        body(g);
        g.setTransform(head);
        DrawnFace.draw(g, looks);
        DrawnHair.over(g, looks);
        g.setTransform(before);
    }

    private static void shadow(Graphics2D g) {
        for (int ring = 6; ring > 0; ring--) {
            g.setColor(new Color(20, 50, 15, 22));
            g.fill(oval(0.5, 8.0, 0.42 * ring, 0.07 * ring));
        }
    }

    private void legs(Graphics2D g) {
        for (int side = -1; side <= 1; side += 2) {
            fillLit(g, curve(side * 0.22, 5.4, side * 0.22, 6.5, side * 0.3, 7.4, side * 0.36, 7.75, side * 0.5, 7.75,
                    side * 0.62, 7.75, side * 0.72, 7.75, side * 0.84, 6.9, side * 0.96, 6.1, side * 0.98, 5.4),
                    looks.skin(), -0.4, 6, 2.2);
            fillLit(g, curve(side * 0.28, 7.95, side * 0.26, 7.55, side * 0.4, 7.5, side * 0.56, 7.5,
                    side * 0.9, 7.5, side * 1.15, 7.75, side * 1.12, 7.98), SHOES, side * 0.5, 7.5, 0.9);
        }
        fillLit(g, curve(-1.12, 4.4, -0.4, 4.4, 0.4, 4.4, 1.12, 4.4, 1.2, 5.0, 1.22, 5.6, 1.2, 6.0, 0.9, 6.1, 0.4, 6.1,
                0.14, 6.05, 0.08, 5.7, 0, 5.4, 0, 5.2, 0, 5.4, -0.08, 5.7, -0.14, 6.05, -0.4, 6.1, -0.9, 6.1, -1.2, 6.0,
                -1.22, 5.6, -1.2, 5.0, -1.12, 4.4), SHORTS, -0.4, 4.6, 2.4);
    }

    private void arm(Graphics2D g, int side) {
        boolean up = raised == side;
        double elbowX = side * (up ? 1.95 : 1.72);
        double elbowY = up ? 1.6 : 3.3;
        double handX = side * (up ? 2.0 : 1.62);
        double handY = up ? -0.5 : 4.55;
        Path2D arm = new Path2D.Double();
        arm.moveTo(side * 1.15, 2.1);
        arm.quadTo(elbowX, elbowY, handX, handY);
        g.setStroke(new BasicStroke(0.46f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(shade(looks.skin(), 0.9));
        g.draw(arm);
        g.setStroke(new BasicStroke(0.26f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(see(looks.skin(), 200));
        g.draw(arm);
        fillLit(g, oval(handX, handY, 0.3, 0.33), looks.skin(), handX - 0.1, handY - 0.1, 0.6);
        g.setColor(shade(looks.shirt(), 0.82));
        g.setStroke(new BasicStroke(0.78f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D sleeve = new Path2D.Double();
        sleeve.moveTo(side * 1.05, 2.15);
        sleeve.lineTo(side * 1.05 + (elbowX - side * 1.05) * 0.55, 2.15 + (elbowY - 2.15) * 0.42);
        g.draw(sleeve);
    }

    private void body(Graphics2D g) {
        fillLit(g, curve(-0.36, 0.9, -0.34, 1.3, -0.38, 1.6, -0.62, 1.85, -0.2, 2.1, 0.2, 2.1, 0.62, 1.85,
                0.38, 1.6, 0.34, 1.3, 0.36, 0.9), shade(looks.skin(), 0.82), 0, 2.3, 2.2);
        fillLit(g, curve(-0.6, 1.68, -0.3, 2.05, 0.3, 2.05, 0.6, 1.68, 1.05, 1.78, 1.35, 1.95, 1.38, 2.4,
                1.25, 3.2, 1.2, 4.0, 1.2, 4.75, 0.5, 4.95, -0.5, 4.95, -1.2, 4.75, -1.2, 4.0, -1.25, 3.2, -1.38, 2.4,
                -1.35, 1.95, -1.05, 1.78, -0.6, 1.68), looks.shirt(), -0.45, 2.6, 3.1);
        g.setColor(see(Color.WHITE, 225));
        g.setStroke(new BasicStroke(0.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(curve(-0.58, 1.7, -0.3, 2.07, 0.3, 2.07, 0.58, 1.7));
        g.setColor(see(Color.WHITE, 235));
        g.fill(oval(0.62, 2.62, 0.2, 0.22));
        g.setColor(shade(looks.shirt(), 0.7));
        g.fill(oval(0.62, 2.62, 0.11, 0.13));
        if (medal) {
            medal(g);
        }
    }

    private static void medal(Graphics2D g) {
        g.setColor(new Color(0x7A1F4D));
        g.setStroke(new BasicStroke(0.13f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(curve(-0.52, 1.75, -0.35, 2.4, -0.15, 2.9, 0, 3.2, 0.15, 2.9, 0.35, 2.4, 0.52, 1.75));
        fillLit(g, oval(0, 3.42, 0.3, 0.3), new Color(0xE8B93C), -0.1, 3.3, 0.55);
        g.setColor(new Color(0xFFF0B8));
        g.setStroke(new BasicStroke(0.05f));
        g.draw(oval(0, 3.42, 0.2, 0.2));
    }
}
