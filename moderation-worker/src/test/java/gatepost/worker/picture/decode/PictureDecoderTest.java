package gatepost.worker.picture.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.picture.header.ClaimedHeic;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {

    private static final BufferedImage SCENE = DrawnScene.draw(new SceneSpec(800, 600, 2, 1));

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "tiff", "bmp"})
    void aPictureIsOpenedByItsContent(String format) throws RefusedPicture {
        assertOpens(Specimens.encoded(SCENE, format));
    }

    @Test
    void aWebpPictureIsOpened() throws RefusedPicture {
        assertOpens(webp());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "tiff", "bmp"})
    void aTruncatedPictureIsRefused(String format) {
        byte[] whole = Specimens.encoded(SCENE, format);
        for (double share : new double[] {0.02, 0.5, 0.95}) {
            assertRefused(Specimens.cutTo(whole, share), "damaged or incomplete");
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "The file is empty");
    }

    @Test
    void aTextInDisguiseIsRefused() {
        assertRefused("holiday.jpg".getBytes(StandardCharsets.UTF_8), "not a picture");
    }

    @Test
    void aHeicPhotoThatCannotBeOpenedIsRefusedWithTheWayToExportIt() {
        assertRefused(ClaimedHeic.of(640, 480), "export it as JPEG");
    }

    @Test
    void aDrawingThatCouldCarryScriptIsRefused() {
        assertRefused("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                "a drawing (SVG)");
    }

    @Test
    void aPictureThatClaimsTooManyPixelsIsRefusedBeforeItIsDecoded() {
        assertRefused(Specimens.claiming(20_000, 20_000), "more than 100 megapixels");
        assertRefused(Specimens.claiming(Integer.MAX_VALUE, Integer.MAX_VALUE), "more than 100 megapixels");
    }

    @Test
    void aSizeThatIsNotAPicturesIsRefused() {
        assertRefused(Specimens.claiming(0, 500), "damaged");
        assertRefused(Specimens.claiming(-5, 500), "damaged");
    }

    @Test
    void aFileOfTooManyBytesIsRefused() {
        assertRefused(new byte[PictureDecoder.MOST_BYTES + 1], "larger than 50 MB");
    }

    private static void assertOpens(byte[] file) throws RefusedPicture {
        try (DecodedPicture picture = PictureDecoder.decode(file)) {
            assertThat(picture.width()).isEqualTo(800);
            assertThat(picture.height()).isEqualTo(600);
        }
    }

    private static void assertRefused(byte[] file, String words) {
        assertThatThrownBy(() -> PictureDecoder.decode(file).close()).isInstanceOf(RefusedPicture.class)
                .hasMessageContaining(words);
    }

    private static byte[] webp() throws RefusedPicture {
        try (DecodedPicture picture = PictureDecoder.decode(Specimens.encoded(SCENE, "png")); BytePointer out = new BytePointer()) {
            assertThat(opencv_imgcodecs.imencode(".webp", picture.pixels(), out)).isTrue();
            byte[] file = new byte[(int) out.limit()];
            out.get(file);
            return file;
        }
    }
}
