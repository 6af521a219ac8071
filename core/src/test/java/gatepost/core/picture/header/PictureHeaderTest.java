package gatepost.core.picture.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "tiff", "bmp"})
    void theSizeIsReadFromTheHeader(String format) throws Exception {
        assertThat(PictureHeader.read(encoded(format))).isEqualTo(new PictureHeader(321, 123));
    }

    @ParameterizedTest
    @CsvSource({"VP8 ,6", "VP8L,1", "VP8X,4"})
    void everyKindOfWebpTellsItsSize(String kind, int at) throws Exception {
        var file = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN).put("RIFF\0\0\0\0WEBP".getBytes(StandardCharsets.US_ASCII))
                .put("%-4s".formatted(kind).getBytes(StandardCharsets.US_ASCII)).position(20 + at);
        switch (kind) {
            case "VP8L" -> file.putInt(320 | 122 << 14);
            case "VP8X" -> file.putShort((short) 320).put((byte) 0).putShort((short) 122).put((byte) 0);
            default -> file.putShort((short) 321).putShort((short) 123);
        }
        assertThat(PictureHeader.read(file.array())).isEqualTo(new PictureHeader(321, 123));
    }

    @Test
    void aTabletsPhotoTellsTheSizeOfThePictureItIsAboutAndNotOfItsThumbnail() throws Exception {
        assertThat(PictureHeader.read(ClaimedHeic.of(4032, 3024))).isEqualTo(new PictureHeader(4032, 3024));
        assertThatThrownBy(() -> PictureHeader.read(ClaimedHeic.of(40_000, 30_000)).requireFewEnoughPixels())
                .isInstanceOf(RefusedPicture.class).hasMessageContaining("100 megapixels");
        assertThatThrownBy(() -> PictureHeader.read(ClaimedHeic.of(-1, 30_000))).isInstanceOf(RefusedPicture.class).hasMessageContaining("damaged");
    }

    @Property(tries = 500)
    void aTabletsPhotoWithAnyBytesChangedTellsASizeOrIsRefused(@ForAll @IntRange(max = 150) int at, @ForAll byte changed,
                                                               @ForAll @IntRange(min = 8, max = 200) int length) {
        var file = Arrays.copyOf(ClaimedHeic.of(4032, 3024), length);
        file[Math.min(at, length - 1)] = changed;
        try {
            assertThat(PictureHeader.read(file).width()).isPositive();
        } catch (RefusedPicture refused) {
            assertThat(refused.sentence()).endsWith(".");
        }
    }

    @Test
    void noMoreOfAFileIsReadThanItsHeaderNeeds() throws Exception {
        var jpeg = encoded("jpg");
        var padded = ByteBuffer.allocate(5_000_000).put(jpeg).array();
        var stream = new ByteArrayInputStream(padded);
        PictureHeader.read(stream);
        assertThat(stream.available()).isGreaterThan(4_990_000);
    }

    @Test
    void aPictureOfMorePixelsThanMemoryHoldsIsRefusedByItsHeader() {
        assertThatThrownBy(() -> new PictureHeader(20_000, 20_000).requireFewEnoughPixels()).isInstanceOf(RefusedPicture.class)
                .hasMessageContaining("100 megapixels");
        assertThatThrownBy(() -> new PictureHeader(Integer.MAX_VALUE, Integer.MAX_VALUE).requireFewEnoughPixels())
                .isInstanceOf(RefusedPicture.class);
        assertThatNoException().isThrownBy(() -> new PictureHeader(10_000, 10_000).requireFewEnoughPixels());
    }

    @Test
    void aHeightThatHasNoPositiveCounterpartIsDamage() {
        var bmp = ByteBuffer.allocate(54).order(ByteOrder.LITTLE_ENDIAN).put((byte) 'B').put((byte) 'M').putInt(14, 40).putInt(18, 10)
                .putInt(22, Integer.MIN_VALUE).array();
        assertThatThrownBy(() -> PictureHeader.read(bmp)).isInstanceOf(RefusedPicture.class).hasMessageContaining("damaged");
    }

    @Property(tries = 500)
    void noFileMakesReadingItsHeaderFailInAnotherWay(@ForAll("hostile") byte[] file) {
        try {
            PictureHeader.read(file);
        } catch (RefusedPicture refused) {
            assertThat(refused.sentence()).endsWith(".");
        }
    }

    @Provide
    Arbitrary<byte[]> hostile() {
        Arbitrary<String> starts = Arbitraries.of("\u00ff\u00d8\u00ff", "\u0089PNG\r\n\u001a\n", "RIFF\0\0\0\0WEBPVP8X", "GIF89a",
                "II*\0\u0008\0\0\0", "MM\0*\0\0\0\u0008", "II*\0", "BM\0\0\0\0\0\0\0\0\0\0\0\0\u000c\0\0\0\0\0\0\0\0\0\0\0\0",
                "\0\0\0\u0020ftyp", "\0\0\0\u000cftypheic\0\0\0\u0040meta", "");
        return starts.flatMap(start -> Arbitraries.bytes().array(byte[].class).ofMaxSize(200).map(rest ->
                (start + new String(rest, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] encoded(String format) throws IOException {
        var file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), format, file)).isTrue();
        return file.toByteArray();
    }
}
