package gatepost.worker.picture.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gatepost.core.picture.Box;
import gatepost.core.picture.Reading;
import gatepost.core.picture.SeenCode;
import gatepost.core.picture.SeenLine;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    private static final List<String> WORDS = List.of("Certificate of Merit", "awarded to", "Amelia Whitfield", "for reading every day");
    private static final PictureReader READER = new PictureReader();

    @AfterAll
    static void close() {
        READER.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 15, -15, 40, 90, -90, 180})
    void aNameIsReadWhicheverWayTheSheetIsHeld(int degrees) throws Exception {
        assertThat(read(DrawnSheet.turned(WORDS, degrees)).lines()).extracting(SeenLine::text).contains("Amelia Whitfield");
    }

    @Test
    void theBoxOfANameLiesAroundItAndTheLinesComeInTheOrderOfReading() throws Exception {
        List<SeenLine> lines = read(DrawnSheet.turned(WORDS, 0)).lines();
        assertThat(lines).extracting(SeenLine::text).containsExactlyElementsOf(WORDS);
        Box drawn = DrawnSheet.boxOf(WORDS, 2);
        assertThat(lines.get(2).box().overlap(drawn)).isGreaterThan(0.6);
        assertThat(lines.get(2).confidence()).isCloseTo(1, within(0.2));
    }

    @Test
    void lightWritingOnADarkBoardIsRead() throws Exception {
        assertThat(read(DrawnSheet.onBoard(WORDS)).lines()).extracting(SeenLine::text).contains("Amelia Whitfield");
    }

    @Test
    void whereNothingIsWrittenNothingIsReadAndNobodyIsAsked() throws Exception {
        assertThat(read(DrawnScene.draw(new SceneSpec(1600, 1200, 5, 4)))).isEqualTo(Reading.NOTHING);
        assertThat(read(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB))).isEqualTo(Reading.NOTHING);
    }

    @Test
    void writingThatNobodyCanReadAsksAPersonToLookThere() throws Exception {
        Reading reading = read(DrawnSheet.scribbled());
        assertThat(reading.lines()).isEmpty();
        assertThat(reading.unread()).isNotEmpty();
    }

    @Test
    void aQrCodeIsDecodedWhereItStands() throws Exception {
        Reading reading = read(DrawnSheet.withCode("https://example.org/register/5B"));
        assertThat(reading.codes()).extracting(SeenCode::content).containsExactly("https://example.org/register/5B");
        assertThat(reading.codes().getFirst().box().overlap(DrawnSheet.CODE)).isGreaterThan(0.7);
    }

    @Test
    void thePictureIsReadTheSameWayEveryTime() throws Exception {
        BufferedImage sheet = DrawnSheet.turned(WORDS, 15);
        assertThat(read(sheet)).isEqualTo(read(sheet));
    }

    private static Reading read(BufferedImage picture) throws Exception {
        try (DecodedPicture decoded = PictureDecoder.decode(Specimens.encoded(picture, "png"))) {
            return READER.read(decoded.pixels());
        }
    }
}
