package gatepost.worker.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Picture files made for tests: of other types, turned, tagged, or broken. */
public final class Specimens {

    private Specimens() {
    }

    /** A picture in a format that Java writes: png, bmp, gif, tiff, jpg. */
    public static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, file)) {
                throw new IllegalArgumentException("Java writes no " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A JPEG that must be turned by this EXIF orientation (1 to 8) to show the picture upright, with a GPS tag. */
    public static byte[] turned(BufferedImage upright, int orientation) {
        return withSegment(encoded(stored(upright, orientation), "jpg"), 0xE1, exif(orientation));
    }

    /** The JPEG with one more segment right after its first marker. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + content.length + 4).put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker)
                .putShort((short) (content.length + 2)).put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The JPEG with a colour profile. */
    public static byte[] withProfile(byte[] jpeg, byte[] profile) {
        byte[] name = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
        return withSegment(jpeg, 0xE2, ByteBuffer.allocate(name.length + profile.length).put(name).put(profile).array());
    }

    /** A PNG of 33 bytes that claims a size. */
    public static byte[] claiming(int width, int height) {
        return ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0}).array();
    }

    /** A committed photo, as a tablet or a telephone keeps it. */
    public static byte[] phone(String name) {
        try (InputStream file = Specimens.class.getResourceAsStream("phone/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy with other bytes from so many after the nth place (from 1) that a word stands at. */
    public static byte[] changed(byte[] file, String word, int nth, int after, byte... bytes) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int at = -1;
        for (int seen = 0; seen < nth; seen++) {
            at = text.indexOf(word, at + 1);
        }
        byte[] changed = file.clone();
        System.arraycopy(bytes, 0, changed, at + word.length() + after, bytes.length);
        return changed;
    }

    /** The first part of a file. */
    public static byte[] cutTo(byte[] file, double share) {
        return Arrays.copyOf(file, (int) (file.length * share));
    }

    private static BufferedImage stored(BufferedImage upright, int orientation) {
        boolean lying = orientation >= 5;
        int width = lying ? upright.getHeight() : upright.getWidth();
        int height = lying ? upright.getWidth() : upright.getHeight();
        BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                int fromRight = upright.getWidth() - 1 - x;
                int fromBottom = upright.getHeight() - 1 - y;
                int colour = upright.getRGB(x, y);
                switch (orientation) {
                    case 1 -> stored.setRGB(x, y, colour);
                    case 2 -> stored.setRGB(fromRight, y, colour);
                    case 3 -> stored.setRGB(fromRight, fromBottom, colour);
                    case 4 -> stored.setRGB(x, fromBottom, colour);
                    case 5 -> stored.setRGB(y, x, colour);
                    case 6 -> stored.setRGB(y, fromRight, colour);
                    case 7 -> stored.setRGB(fromBottom, fromRight, colour);
                    case 8 -> stored.setRGB(fromBottom, x, colour);
                    default -> throw new IllegalArgumentException("Orientations run from 1 to 8");
                }
            }
        }
        return stored;
    }

    /** Big-endian TIFF: orientation and camera in the first directory, a place in the GPS directory. */
    private static byte[] exif(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(200).put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 3);
        entry(exif, 0x0110, 2, 8, 50);
        entry(exif, 0x0112, 3, 1, orientation << 16);
        entry(exif, 0x8825, 4, 1, 58);
        exif.putInt(0).put("SchoolX\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 4);
        entry(exif, 1, 2, 2, 'N' << 24);
        entry(exif, 2, 5, 3, 112);
        entry(exif, 3, 2, 2, 'W' << 24);
        entry(exif, 4, 5, 3, 112);
        exif.putInt(0).putInt(53).putInt(1).putInt(24).putInt(1).putInt(1234).putInt(100);
        return Arrays.copyOf(exif.array(), exif.position());
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
