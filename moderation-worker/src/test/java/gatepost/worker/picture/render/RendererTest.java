package gatepost.worker.picture.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gatepost.core.picture.Box;
import gatepost.core.picture.Detector;
import gatepost.core.picture.FaceBox;
import gatepost.core.picture.RenditionRequest;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.InstalledModels;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import gatepost.worker.picture.detect.FaceDetector;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RendererTest {

    private static final FaceDetector DETECTOR = InstalledModels.ofThisMachine().open();
    private static final SceneSpec SCENE = SceneSpec.sportsDay(4, 8);

    @AfterAll
    static void close() {
        DETECTOR.close();
    }

    @Test
    void aCoveredFaceIsNothingButOneColourAndTheOthersStay() throws Exception {
        List<Box> faces = DrawnScene.faces(SCENE);
        BufferedImage rendition = read(render(DrawnScene.jpeg(SCENE), RenditionRequest.forNetworks(faces.subList(0, 2))));
        assertThat(faces.subList(0, 2)).allSatisfy(face -> assertThat(colours(rendition, face)).isLessThanOrEqualTo(4));
        assertThat(faces.subList(2, 4)).allSatisfy(face -> assertThat(colours(rendition, face)).isGreaterThan(500));
    }

    @Test
    void aCoverReachesAQuarterBeyondTheFace() throws Exception {
        Box face = DrawnScene.faces(SCENE).getFirst();
        BufferedImage rendition = read(render(DrawnScene.jpeg(SCENE), RenditionRequest.forNetworks(List.of(face))));
        assertThat(colours(rendition, face.grown(0.18))).isLessThanOrEqualTo(4);
    }

    @Test
    void aCoverFallsOnTheSameFaceHoweverTheCameraWasHeldAndHoweverSmallTheRenditionIs() throws Exception {
        SceneSpec scene = new SceneSpec(800, 600, 3, 4);
        Box face = DrawnScene.faces(scene).get(1);
        for (int orientation = 1; orientation <= 8; orientation++) {
            for (int side : List.of(400, 777, 2048)) {
                BufferedImage rendition = read(render(Specimens.turned(DrawnScene.draw(scene), orientation),
                        new RenditionRequest(List.of(face), side)));
                double factor = rendition.getWidth() / 800.0;
                assertThat(colours(rendition, face.scaled(factor, factor))).isLessThanOrEqualTo(4);
            }
        }
    }

    @Test
    void aRenditionIsNoLongerThanAskedAndASmallPictureIsNotEnlarged() throws Exception {
        assertThat(render(DrawnScene.jpeg(SCENE.atTwelveMegapixels()), RenditionRequest.forNetworks(List.of())))
                .extracting(Rendition::width, Rendition::height).containsExactly(2048, 1536);
        assertThat(render(DrawnScene.jpeg(SCENE), RenditionRequest.forNetworks(List.of())))
                .extracting(Rendition::width, Rendition::height).containsExactly(1600, 1200);
    }

    @Test
    void theSamePictureAndRequestGiveTheSameBytes() throws Exception {
        RenditionRequest wanted = RenditionRequest.forNetworks(DrawnScene.faces(SCENE));
        byte[] photo = DrawnScene.jpeg(SCENE);
        assertThat(render(photo, wanted).jpeg()).isEqualTo(render(photo, wanted).jpeg());
    }

    @Test
    void aRenditionTellsWhoCanStillBeSeenInItWhereTheyStandInTheOriginal() throws Exception {
        List<Box> faces = DrawnScene.faces(SCENE);
        List<Box> seen = render(DrawnScene.jpeg(SCENE), new RenditionRequest(faces.subList(0, 2), 1000)).faces();
        assertThat(seen).hasSize(2).allSatisfy(box -> assertThat(faces.subList(2, 4)).anySatisfy(face ->
                assertThat(face.overlap(box)).isGreaterThan(0.3)));
    }

    @Test
    void coloursOfAnotherProfileBecomeSrgb() throws Exception {
        BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < 64 * 64; pixel++) {
            grey.setRGB(pixel % 64, pixel / 64, new Color(128, 128, 128).getRGB());
        }
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        BufferedImage rendition = read(render(Specimens.withProfile(Specimens.encoded(grey, "jpg"), linear),
                RenditionRequest.forNetworks(List.of())));
        assertThat(new Color(rendition.getRGB(32, 32)).getGreen()).isCloseTo(188, within(3));
    }

    @Test
    void aRenditionInWhichACoveredFaceIsStillFoundIsRefused() {
        Box face = DrawnScene.faces(SCENE).getFirst();
        FaceDetector seesThrough = new FaceDetector() {
            @Override
            public Detector identity() {
                return DETECTOR.identity();
            }

            @Override
            public List<FaceBox> detect(Mat picture) {
                return List.of(new FaceBox(face, 0.6));
            }

            @Override
            public void close() {
            }
        };
        assertThatThrownBy(() -> {
            try (DecodedPicture picture = PictureDecoder.decode(DrawnScene.jpeg(SCENE))) {
                new Renderer(seesThrough).render(picture, RenditionRequest.forNetworks(List.of(face)));
            }
        }).isInstanceOf(RefusedPicture.class).hasMessageContaining("can still be made out");
    }

    private static Rendition render(byte[] photo, RenditionRequest wanted) throws RefusedPicture {
        try (DecodedPicture picture = PictureDecoder.decode(photo)) {
            return new Renderer(DETECTOR).render(picture, wanted);
        }
    }

    private static BufferedImage read(Rendition rendition) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(rendition.jpeg()));
    }

    private static long colours(BufferedImage picture, Box box) {
        Box inside = box.within(picture.getWidth(), picture.getHeight());
        int[] pixels = picture.getRGB(inside.x(), inside.y(), inside.width(), inside.height(), null, 0, inside.width());
        return Arrays.stream(pixels).distinct().count();
    }
}
