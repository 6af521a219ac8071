package gatepost.launcher.bench.images;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/** A photograph of a drawn certificate: in perspective before a busy wall, unevenly lit, a little soft and noisy. */
final class CertificateScene {

    /** How the certificate stands in the photo. */
    enum Pose {
        FLAT, IN_FRAME, TILTED, TURNED, SIDEWAYS, QUARTER
    }

    private final RandomGenerator random;

    CertificateScene(RandomGenerator random) {
        this.random = random;
    }

    /** The photo in BGR, and the name that can be read in it. */
    record Photo(BufferedImage image, String name) {
    }

    /** The photo's file. */
    static byte[] jpeg(BufferedImage photo) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(photo, "jpg", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    Photo photo(Pose pose, int width, int height) {
        boolean sideways = pose == Pose.SIDEWAYS;
        double share = switch (pose) {
            case FLAT -> 1.0;
            case QUARTER -> Math.sqrt(0.25 + random.nextDouble() * 0.04);
            default -> 0.62 + random.nextDouble() * 0.2;
        };
        int sheetWidth = (int) (sideways ? height * share : width * share);
        int sheetHeight = (int) (sideways ? Math.min(width * share, sheetWidth * 0.72) : height * share);
        DrawnCertificate.Sheet sheet = new DrawnCertificate(random, sheetWidth, sheetHeight).draw();
        double tilt = Math.toRadians(switch (pose) {
            case FLAT -> 0;
            case TILTED -> random.nextBoolean() ? 15 : -15;
            case SIDEWAYS -> random.nextBoolean() ? 90 : -90;
            default -> random.nextDouble() * 4 - 2;
        });
        double turn = pose == Pose.TURNED ? Math.toRadians(random.nextBoolean() ? 15 : -15) : 0;
        double nod = pose == Pose.TURNED && random.nextBoolean() ? Math.toRadians(random.nextDouble() * 20 - 10) : 0;
        double cx = width / 2.0 + (pose == Pose.QUARTER ? (random.nextDouble() - 0.5) * width * 0.4 : 0);
        double cy = height / 2.0 + (pose == Pose.QUARTER ? (random.nextDouble() - 0.5) * height * 0.4 : 0);
        BufferedImage photo = wall(width, height, pose == Pose.FLAT);
        paste(sheet.image(), photo, cx, cy, tilt, turn, nod);
        spoil(photo);
        return new Photo(photo, sheet.name());
    }

    /** Pinhole projection of the sheet, sampled with four points a pixel. */
    private void paste(BufferedImage sheet, BufferedImage photo, double cx, double cy, double tilt, double turn, double nod) {
        int w = sheet.getWidth();
        int h = sheet.getHeight();
        int[] pixels = ((DataBufferInt) sheet.getRaster().getDataBuffer()).getData();
        double focal = photo.getWidth() * 1.2;
        double[] ax = {Math.cos(tilt) * Math.cos(turn), Math.sin(tilt) * Math.cos(nod), Math.sin(turn)};
        double[] ay = {-Math.sin(tilt) * Math.cos(turn), Math.cos(tilt) * Math.cos(nod), Math.sin(nod)};
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                int r = 0, g = 0, b = 0, hits = 0;
                for (int s = 0; s < 4; s++) {
                    double px = (x + 0.25 + 0.5 * (s % 2) - cx) / focal;
                    double py = (y + 0.25 + 0.5 * (s / 2) - cy) / focal;
                    // u*ax + v*ay + (0,0,focal) is on the ray (px, py, 1)
                    double a11 = ax[0] - px * ax[2], a12 = ay[0] - px * ay[2], b1 = px * focal;
                    double a21 = ax[1] - py * ax[2], a22 = ay[1] - py * ay[2], b2 = py * focal;
                    double det = a11 * a22 - a12 * a21;
                    double u = (b1 * a22 - a12 * b2) / det + w / 2.0;
                    double v = (a11 * b2 - b1 * a21) / det + h / 2.0;
                    if (u >= 0 && v >= 0 && u < w && v < h) {
                        int rgb = pixels[(int) v * w + (int) u];
                        r += rgb >> 16 & 255;
                        g += rgb >> 8 & 255;
                        b += rgb & 255;
                        hits++;
                    }
                }
                if (hits >= 2) {
                    photo.setRGB(x, y, r / hits << 16 | g / hits << 8 | b / hits);
                }
            }
        }
    }

    private BufferedImage wall(int width, int height, boolean plain) {
        BufferedImage wall = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = wall.createGraphics();
        g.setColor(new Color(random.nextInt(60, 200), random.nextInt(60, 200), random.nextInt(60, 200)));
        g.fillRect(0, 0, width, height);
        int shapes = plain ? 0 : random.nextInt(30, 160);
        for (int i = 0; i < shapes; i++) {
            g.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
            int size = random.nextInt(width / 80, width / 8);
            int x = random.nextInt(-size, width);
            int y = random.nextInt(-size, height);
            switch (random.nextInt(3)) {
                case 0 -> g.fillRect(x, y, size, random.nextInt(size) + 2);
                case 1 -> g.fillOval(x, y, size, random.nextInt(size) + 2);
                default -> g.drawLine(x, y, x + random.nextInt(size), y + random.nextInt(size));
            }
        }
        g.dispose();
        return wall;
    }

    private void spoil(BufferedImage photo) {
        byte[] data = ((DataBufferByte) photo.getRaster().getDataBuffer()).getData();
        double noise = 3 + random.nextDouble() * 7;
        double light = 0.75 + random.nextDouble() * 0.25;
        int width = photo.getWidth();
        double soft = random.nextDouble() * 0.5;
        int[] previous = new int[3];
        double[] gauss = new double[4096];
        for (int i = 0; i < gauss.length; i++) {
            gauss[i] = random.nextGaussian() * noise;
        }
        for (int i = 0; i < data.length; i++) {
            int x = i / 3 % width;
            double shine = light + (1 - light) * x / width;
            int value = data[i] & 255;
            double mixed = x == 0 ? value : value * (1 - soft) + previous[i % 3] * soft;
            previous[i % 3] = value;
            data[i] = (byte) Math.clamp(Math.round(mixed * shine + gauss[random.nextInt(4096)]), 0, 255);
        }
    }
}
