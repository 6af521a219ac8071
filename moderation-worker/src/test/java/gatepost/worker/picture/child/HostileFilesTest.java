package gatepost.worker.picture.child;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.worker.picture.InstalledModels;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come in at the front door, the answer is an outcome, and the next picture is looked at. */
class HostileFilesTest {

    private static final int DAMAGES = 12;
    private static final BufferedImage SCENE = DrawnScene.draw(new SceneSpec(640, 480, 2, 3));
    private static final PictureLooker LOOKER = new PictureLooker(InstalledModels.carried());

    @AfterAll
    static void close() {
        LOOKER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "bmp", "tiff"})
    void aDamagedFileGetsAnOutcomeAndTheNextPictureIsLookedAt(String format) {
        assertAnOutcomeHoweverDamaged(Specimens.encoded(SCENE, format), format.hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tablet-grid.heic", "tablet.heic", "phone.avif"})
    void aDamagedFileOfATabletOrATelephoneDoesToo(String file) {
        assertAnOutcomeHoweverDamaged(Specimens.phone(file), file.hashCode());
    }

    private static void assertAnOutcomeHoweverDamaged(byte[] whole, int seed) {
        Random random = new Random(seed);
        for (int damage = 0; damage < DAMAGES; damage++) {
            assertThat(LOOKER.look(damaged(whole, random))).isInstanceOfAny(Looked.class, Refused.class, Failed.class);
        }
        assertThat(LOOKER.look(whole)).isInstanceOf(Looked.class);
    }

    @Test
    void whatOnlyLooksLikeAPictureIsRefused() {
        byte[] jpeg = Specimens.encoded(SCENE, "jpg");
        assertThat(LOOKER.look("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
        assertThat(LOOKER.look(joined("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), jpeg))).isInstanceOf(Refused.class);
        assertThat(LOOKER.look(joined(Arrays.copyOf(jpeg, 4), new byte[4000]))).isInstanceOf(Refused.class);
        assertThat(LOOKER.look(Specimens.claiming(60000, 60000))).isInstanceOf(Refused.class);
    }

    @Test
    void whatHangsBehindAPictureIsNotCarriedOn() {
        byte[] polyglot = joined(Specimens.encoded(SCENE, "jpg"), "PK\3\4 a hidden archive".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(LOOKER.look(polyglot)).isInstanceOfSatisfying(Looked.class, looked ->
                assertThat(new String(looked.proof(), StandardCharsets.ISO_8859_1)).doesNotContain("hidden archive"));
    }

    /** Bytes changed, a part cut out, or a part said twice. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] file = whole.clone();
        int from = random.nextInt(file.length);
        int length = Math.min(file.length - from, 1 + random.nextInt(400));
        return switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = 0; i < 40; i++) {
                    file[random.nextInt(file.length)] = (byte) random.nextInt(256);
                }
                yield file;
            }
            case 1 -> joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, from + length, file.length));
            case 2 -> joined(Arrays.copyOf(file, from + length), Arrays.copyOfRange(file, from, file.length));
            default -> {
                // the headers, where sizes and lengths stand
                for (int i = 0; i < 3; i++) {
                    file[2 + random.nextInt(Math.min(200, file.length - 2))] = (byte) random.nextInt(256);
                }
                yield file;
            }
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
