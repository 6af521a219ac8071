package gatepost.worker.picture.decode;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.picture.Camera;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a file says of the device that took it, however it says it. */
class CameraTagsTest {

    private static final SceneSpec SCENE = new SceneSpec(640, 480, 1, 1);

    @Test
    void aCameraIsNamedWithItsSerialNumber() {
        var camera = new Camera("Canon", "EOS 250D", "203077004412");
        assertThat(CameraTags.in(DrawnScene.jpeg(SCENE, camera))).isEqualTo(camera);
        assertThat(CameraTags.in(DrawnScene.jpeg(SCENE))).isEqualTo(DrawnScene.SCHOOL_TABLET);
    }

    @Test
    void aPhotoAsATabletOrATelephoneKeepsItNamesItsDeviceToo() {
        assertThat(CameraTags.in(Specimens.phone("tablet-grid.heic"))).isEqualTo(DrawnScene.SCHOOL_TABLET);
        assertThat(CameraTags.in(Specimens.phone("tablet.heic"))).isEqualTo(DrawnScene.SCHOOL_TABLET);
        assertThat(CameraTags.in(Specimens.phone("phone.avif"))).isEqualTo(new Camera("Google", "Pixel 8", ""));
    }

    @Test
    void aFileWithoutMetadataNamesNobody() {
        assertThat(CameraTags.in(DrawnScene.jpeg(SCENE, Camera.UNNAMED))).isEqualTo(Camera.UNNAMED);
        assertThat(CameraTags.in(Specimens.encoded(DrawnScene.draw(SCENE), "png"))).isEqualTo(Camera.UNNAMED);
    }

    @Test
    void brokenMetadataNameNobodyAndBreakNothing() {
        var random = new Random(7);
        byte[] photo = DrawnScene.jpeg(SCENE, new Camera("Canon", "EOS 250D", "203077004412"));
        for (int round = 0; round < 300; round++) {
            byte[] broken = photo.clone();
            for (int hit = 0; hit < 6; hit++) {
                broken[6 + random.nextInt(120)] = (byte) random.nextInt();
            }
            assertThat(CameraTags.in(broken).label().length()).isLessThanOrEqualTo(201);
        }
        byte[] nonsense = Specimens.withSegment(Specimens.encoded(DrawnScene.draw(SCENE), "jpg"), 0xE1,
                "Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(CameraTags.in(nonsense)).isEqualTo(Camera.UNNAMED);
    }
}
