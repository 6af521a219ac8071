package gatepost.worker.picture.detect;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.picture.Box;
import gatepost.core.picture.FaceBox;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import gatepost.worker.picture.model.Models;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaceDetectorsTest {

    @ParameterizedTest
    @MethodSource("gatepost.worker.picture.InstalledModels#all")
    void everyDrawnChildIsFoundAsAFace(Models models) throws RefusedPicture {
        try (FaceDetector detector = models.open()) {
            for (int children : List.of(1, 4, 9)) {
                SceneSpec scene = SceneSpec.sportsDay(children, children);
                assertFound(DrawnScene.faces(scene), look(detector, DrawnScene.jpeg(scene)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("gatepost.worker.picture.InstalledModels#all")
    void facesInATwelveMegapixelPhotoAreFoundInItsOwnPixels(Models models) throws RefusedPicture {
        SceneSpec scene = SceneSpec.sportsDay(6, 2).atTwelveMegapixels();
        try (FaceDetector detector = models.open()) {
            assertFound(DrawnScene.faces(scene), look(detector, DrawnScene.jpeg(scene)));
        }
    }

    @ParameterizedTest
    @MethodSource("gatepost.worker.picture.InstalledModels#all")
    void boxesAreUprightHoweverTheCameraWasHeld(Models models) throws RefusedPicture {
        SceneSpec scene = new SceneSpec(800, 600, 3, 5);
        try (FaceDetector detector = models.open()) {
            for (int orientation = 1; orientation <= 8; orientation++) {
                assertFound(DrawnScene.faces(scene), look(detector, Specimens.turned(DrawnScene.draw(scene), orientation)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("gatepost.worker.picture.InstalledModels#all")
    void theSamePictureGivesTheSameBoxesEveryTime(Models models) throws RefusedPicture {
        byte[] photo = DrawnScene.jpeg(SceneSpec.sportsDay(5, 11));
        try (FaceDetector detector = models.open(); FaceDetector another = models.open()) {
            assertThat(look(detector, photo)).isEqualTo(look(detector, photo)).isEqualTo(look(another, photo));
        }
    }

    @ParameterizedTest
    @MethodSource("gatepost.worker.picture.InstalledModels#all")
    void noBoxIsBelowTheReportedScoreOrOutsideThePicture(Models models) throws RefusedPicture {
        try (FaceDetector detector = models.open()) {
            List<FaceBox> found = look(detector, DrawnScene.jpeg(new SceneSpec(640, 480, 12, 3)));
            assertThat(found).isNotEmpty().allSatisfy(face -> {
                assertThat(face.score()).isGreaterThanOrEqualTo(detector.identity().name().reportedFrom());
                assertThat(face.box().within(640, 480)).isEqualTo(face.box());
            });
        }
    }

    private static List<FaceBox> look(FaceDetector detector, byte[] photo) throws RefusedPicture {
        try (DecodedPicture picture = PictureDecoder.decode(photo)) {
            return detector.detect(picture.pixels());
        }
    }

    private static void assertFound(List<Box> drawn, List<FaceBox> found) {
        assertThat(drawn).allSatisfy(face -> assertThat(found)
                .anyMatch(box -> box.isFace() && box.box().overlap(face) >= 0.4));
    }
}
