package gatepost.worker.picture.render;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.picture.Box;
import gatepost.core.picture.RenditionRequest;
import gatepost.worker.picture.InstalledModels;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.detect.FaceDetector;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.assertj.core.data.Offset;

/** Whichever way the camera was held and whatever size leaves, a cover hides the very place that it was drawn over. */
class CoverProperties {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final FaceDetector DETECTOR = InstalledModels.carried().open();

    @AfterContainer
    static void close() {
        DETECTOR.close();
    }

    @Property(tries = 60)
    void aCoverHidesItsPlaceAndNothingFarFromIt(@ForAll @IntRange(min = 1, max = 8) int orientation,
            @ForAll @IntRange(min = 90, max = 700) int longestSide, @ForAll boolean face,
            @ForAll @IntRange(max = WIDTH - 60) int x, @ForAll @IntRange(max = HEIGHT - 60) int y,
            @ForAll @IntRange(min = 12, max = 60) int width, @ForAll @IntRange(min = 12, max = 60) int height) throws Exception {
        Box place = new Box(x, y, width, height);
        byte[] file = Specimens.turned(marked(place), orientation);
        RenditionRequest wanted = face ? new RenditionRequest(List.of(place), longestSide)
                : new RenditionRequest(List.of(), List.of(place), longestSide);
        try (DecodedPicture picture = PictureDecoder.decode(file)) {
            assertThat(reds(ImageIO.read(new ByteArrayInputStream(
                    new Renderer(DETECTOR).render(picture, new RenditionRequest(List.of(), longestSide)).jpeg()))))
                    .as("The mark is there before it is covered").isPositive();
            BufferedImage covered = ImageIO.read(new ByteArrayInputStream(new Renderer(DETECTOR).render(picture, wanted).jpeg()));
            assertThat(reds(covered)).isZero();
            assertThat((double) covered.getWidth() / covered.getHeight())
                    .isBetween((double) WIDTH / HEIGHT * 0.98, (double) WIDTH / HEIGHT * 1.02);
            assertThat(whites(covered)).as("What is not covered is still seen").isGreaterThan(covered.getWidth() * covered.getHeight() / 2);
        }
    }

    /** Orientation, scale, crop and cover together: what is covered or cut off is gone, what is neither is there. */
    @Property(tries = 80)
    void whateverIsCutOffOrCoveredIsGone(@ForAll @IntRange(min = 1, max = 8) int orientation,
            @ForAll @IntRange(min = 200, max = 700) int longestSide, @ForAll boolean covered,
            @ForAll @IntRange(max = WIDTH - 60) int x, @ForAll @IntRange(max = HEIGHT - 60) int y,
            @ForAll @IntRange(max = WIDTH - 200) int left, @ForAll @IntRange(max = HEIGHT - 200) int top,
            @ForAll @IntRange(min = 200, max = WIDTH) int width, @ForAll @IntRange(min = 200, max = HEIGHT) int height) throws Exception {
        Box place = new Box(x, y, 50, 50);
        Box crop = new Box(left, top, width, height).within(WIDTH, HEIGHT);
        RenditionRequest wanted = new RenditionRequest(covered ? List.of(place) : List.of(), List.of(), Optional.of(crop), longestSide);
        try (DecodedPicture picture = PictureDecoder.decode(Specimens.turned(marked(place), orientation))) {
            BufferedImage made = ImageIO.read(new ByteArrayInputStream(new Renderer(DETECTOR).render(picture, wanted).jpeg()));
            assertThat((double) made.getWidth() / made.getHeight()).isCloseTo((double) crop.width() / crop.height(), Offset.offset(0.03));
            if (covered || !place.grown(0.2).touches(crop)) {
                assertThat(reds(made)).isZero();
            } else if (place.shareIn(crop) == 1) {
                assertThat(reds(made)).isPositive();
            }
        }
    }

    /** White, with one place in red. */
    private static BufferedImage marked(Box place) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(Color.RED);
        g.fillRect(place.x(), place.y(), place.width(), place.height());
        g.dispose();
        return picture;
    }

    private static long reds(BufferedImage picture) {
        return count(picture, (red, green) -> red > green + 70);
    }

    private static long whites(BufferedImage picture) {
        return count(picture, (red, green) -> red > 230 && green > 230);
    }

    @FunctionalInterface
    private interface Shade {
        boolean fits(int red, int green);
    }

    private static long count(BufferedImage picture, Shade shade) {
        long count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                count += shade.fits(rgb >> 16 & 255, rgb >> 8 & 255) ? 1 : 0;
            }
        }
        return count;
    }
}
