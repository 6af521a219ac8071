package gatepost.launcher.bench.images;

import gatepost.core.picture.header.RefusedPicture;
import gatepost.core.picture.SeenLine;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.read.PictureReader;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** How many names on drawn certificates are read within two slips. */
final class ReadingBars {

    private static final int EACH = 20;
    private static final int SLIPS = 2;
    private static final int[][] SIZES = {{1280, 960}, {1600, 1200}, {1200, 1600}, {2400, 1800}};

    private ReadingBars() {
    }

    static void measure(PictureReader reader, PrintWriter out) throws RefusedPicture {
        for (CertificateScene.Pose pose : CertificateScene.Pose.values()) {
            int read = 0;
            for (int i = 0; i < EACH; i++) {
                int[] size = SIZES[i % SIZES.length];
                CertificateScene.Photo photo = new CertificateScene(new Random(5000L * (pose.ordinal() + 1) + i)).photo(pose, size[0], size[1]);
                try (DecodedPicture picture = PictureDecoder.decode(CertificateScene.jpeg(photo.image()))) {
                    String text = reader.read(picture.pixels()).lines().stream().map(SeenLine::text).collect(Collectors.joining("\n"));
                    read += slips(photo.name().toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT)) <= SLIPS ? 1 : 0;
                }
            }
            out.printf("names on certificates, %-9s %.3f of %d (bar %s)%n", pose.name().toLowerCase(Locale.ROOT), (double) read / EACH, EACH,
                    pose == CertificateScene.Pose.QUARTER ? ".85" : ".95");
            out.flush();
        }
    }

    /** Letters to change, add or leave out until the name stands somewhere in the text. */
    static int slips(String name, String text) {
        int[] row = new int[name.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        int best = row[name.length()];
        for (char letter : text.toCharArray()) {
            int[] next = new int[row.length];
            for (int i = 1; i < row.length; i++) {
                next[i] = Math.min(Math.min(next[i - 1], row[i]) + 1, row[i - 1] + (name.charAt(i - 1) == letter ? 0 : 1));
            }
            row = next;
            best = Math.min(best, row[name.length()]);
        }
        return best;
    }
}
