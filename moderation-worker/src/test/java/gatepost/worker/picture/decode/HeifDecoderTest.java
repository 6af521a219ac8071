package gatepost.worker.picture.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.awt.image.BufferedImage;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos as tablets and telephones keep them; how the files were made stands beside them. */
class HeifDecoderTest {

    private static final byte[] GRID = Specimens.phone("tablet-grid.heic");
    private static final BufferedImage SCENE = DrawnScene.draw(new SceneSpec(720, 960, 3, 5));
    private static final double LOSSY = 4;

    @Test
    void aTabletsPhotoOfManyTilesIsWholeUprightAndInColoursOfTheScreen() throws Exception {
        try (DecodedPicture picture = PictureDecoder.decode(GRID)) {
            assertThat(picture.profile()).as("Display P3").isPresent();
            assertThat(distance(picture.pixels(), SCENE)).as("before its colours are converted").isGreaterThan(LOSSY);
            picture.profile().get().toSrgb(picture.pixels());
            assertThat(distance(picture.pixels(), SCENE)).isLessThan(LOSSY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tablet.heic", "phone.avif"})
    void aPhotoInOnePieceIsOpened(String file) throws Exception {
        try (DecodedPicture picture = PictureDecoder.decode(Specimens.phone(file))) {
            assertThat(distance(picture.pixels(), DrawnScene.draw(new SceneSpec(640, 480, 2, 5)))).isLessThan(LOSSY);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,960,720", "1,720,960", "2,960,720", "3,720,960"})
    void theFileSaysHowOftenItIsTurned(byte quarters, int width, int height) throws Exception {
        try (DecodedPicture picture = PictureDecoder.decode(Specimens.changed(GRID, "irot", 1, 0, quarters))) {
            assertThat(picture.width()).isEqualTo(width);
            assertThat(picture.height()).isEqualTo(height);
        }
    }

    @RepeatedTest(30)
    void openingOneAfterTheOtherLeavesNothingBehindThatStopsTheNext() throws Exception {
        PictureDecoder.decode(GRID).close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.5, 0.98})
    void aPhotoThatEndsEarlyIsRefused(double share) {
        assertThatThrownBy(() -> PictureDecoder.decode(Specimens.cutTo(GRID, share)).close()).isInstanceOf(RefusedPicture.class);
    }

    @Test
    void aHeaderThatLiesAboutTheSizeIsRefusedBothWays() {
        byte[] smaller = Specimens.changed(GRID, "ispe", 2, 4, (byte) 0, (byte) 0, (byte) 0, (byte) 200);
        assertThatThrownBy(() -> PictureDecoder.decode(smaller).close()).isInstanceOf(RefusedPicture.class);
        byte[] bomb = Specimens.changed(GRID, "ispe", 2, 4, (byte) 0, (byte) 1, (byte) 0, (byte) 0, (byte) 0, (byte) 1, (byte) 0, (byte) 0);
        assertThatThrownBy(() -> PictureDecoder.decode(bomb).close()).isInstanceOf(RefusedPicture.class).hasMessageContaining("100 megapixels");
    }

    @Test
    void aGridThatClaimsMoreThanTheHeaderIsRefusedBeforeMemoryIsTakenForIt() {
        byte[] bomb = Specimens.changed(GRID, "idat", 1, 4, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF);
        assertThatThrownBy(() -> PictureDecoder.decode(bomb).close()).isInstanceOf(RefusedPicture.class);
    }

    /** Mean difference of all channels, of 255. */
    private static double distance(Mat pixels, BufferedImage drawn) {
        assertThat(pixels.cols()).isEqualTo(drawn.getWidth());
        assertThat(pixels.rows()).isEqualTo(drawn.getHeight());
        byte[] row = new byte[drawn.getWidth() * 3];
        long sum = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            new BytePointer(pixels.ptr(y)).get(row);
            for (int x = 0; x < drawn.getWidth(); x++) {
                int colour = drawn.getRGB(x, y);
                for (int channel = 0; channel < 3; channel++) {
                    sum += Math.abs((row[3 * x + channel] & 0xFF) - (colour >> 8 * channel & 0xFF));
                }
            }
        }
        return (double) sum / drawn.getWidth() / drawn.getHeight() / 3;
    }
}
