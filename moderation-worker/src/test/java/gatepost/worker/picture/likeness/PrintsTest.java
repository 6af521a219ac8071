package gatepost.worker.picture.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.picture.Likeness;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same photograph is known again, another one is not taken for it. */
class PrintsTest {

    private static final SceneSpec SCENE = SceneSpec.sportsDay(4, 11);

    @Test
    void smallerSavedAnewOrTurnedByItsTagItIsTheSamePhotograph() throws RefusedPicture {
        var photo = DrawnScene.draw(SCENE);
        var print = print(DrawnScene.jpeg(SCENE));
        assertThat(print.distance(print(Specimens.encoded(resized(photo, 0.3), "png")))).isLessThanOrEqualTo(Likeness.SAME_WITHIN);
        assertThat(print.distance(print(Specimens.encoded(photo, "jpg")))).isLessThanOrEqualTo(Likeness.SAME_WITHIN);
        for (int orientation = 2; orientation <= 8; orientation++) {
            assertThat(print.distance(print(Specimens.turned(photo, orientation)))).as("orientation " + orientation)
                    .isLessThanOrEqualTo(Likeness.SAME_WITHIN);
        }
    }

    @Test
    void withThreeFacesCoveredItIsTheSamePhotograph() throws RefusedPicture {
        var covered = DrawnScene.draw(SCENE);
        var pen = covered.createGraphics();
        pen.setColor(new Color(110, 118, 129));
        DrawnScene.faces(SCENE).stream().limit(3).forEach(face -> pen.fillRect(face.x(), face.y(), face.width(), face.height()));
        pen.dispose();
        assertThat(print(DrawnScene.jpeg(SCENE)).distance(print(Specimens.encoded(covered, "jpg")))).isLessThanOrEqualTo(Likeness.SAME_WITHIN);
    }

    @Test
    void otherScenesAreOtherPhotographs() throws RefusedPicture {
        var print = print(DrawnScene.jpeg(SCENE));
        for (int seed : IntStream.of(5, 23, 72, 81).toArray()) {
            assertThat(print.distance(print(DrawnScene.jpeg(SceneSpec.sportsDay(4, seed))))).as("seed " + seed).isGreaterThan(Likeness.SAME_WITHIN);
        }
    }

    private static Likeness print(byte[] file) throws RefusedPicture {
        try (DecodedPicture picture = PictureDecoder.decode(file)) {
            return Prints.of(picture.pixels());
        }
    }

    private static BufferedImage resized(BufferedImage photo, double factor) {
        var small = new BufferedImage((int) (photo.getWidth() * factor), (int) (photo.getHeight() * factor), BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.drawImage(photo.getScaledInstance(small.getWidth(), small.getHeight(), Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return small;
    }
}
