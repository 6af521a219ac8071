package gatepost.worker.picture.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gatepost.core.picture.DetectorName;
import gatepost.core.picture.FaceBox;
import gatepost.core.picture.RenditionRequest;
import gatepost.worker.document.SampleDocuments;
import gatepost.worker.picture.InstalledModels;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import gatepost.worker.picture.model.Models;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureLookerTest {

    private static final byte[] PHOTO = DrawnScene.jpeg(new SceneSpec(800, 600, 3, 9));
    private static final PictureLooker SHIPPED = new PictureLooker(InstalledModels.carried());
    private static final PictureLooker MISBEHAVING = new PictureLooker(InstalledModels.carried(),
            new ChildCommand(MisbehavingLookerMain.class.getName(), System.getProperty("java.class.path"), 128, 1000),
            Duration.ofSeconds(15));

    @AfterAll
    static void close() {
        SHIPPED.close();
        MISBEHAVING.close();
    }

    @Test
    void aPictureComesBackWithItsFacesItsProofAndWhoLooked() {
        assertThat(SHIPPED.look(PHOTO)).isInstanceOfSatisfying(Looked.class, looked -> {
            assertThat(looked.analysis().width()).isEqualTo(800);
            assertThat(looked.analysis().height()).isEqualTo(600);
            assertThat(looked.analysis().faces()).filteredOn(FaceBox::isFace).hasSize(3);
            assertThat(looked.analysis().detector().name()).isEqualTo(DetectorName.MEDIAPIPE_FULL_RANGE);
            assertThat(looked.analysis().detector().modelDigest()).matches("[0-9a-f]{64}");
            assertThat(looked.analysis().took()).isPositive();
            assertThat(looked.proof()).startsWith(0xFF, 0xD8);
        });
    }

    @Test
    void aRenditionComesBackCovered() {
        RenditionRequest wanted = new RenditionRequest(DrawnScene.faces(new SceneSpec(800, 600, 3, 9)), 640);
        assertThat(SHIPPED.render(PHOTO, wanted)).isInstanceOfSatisfying(Rendered.class, rendered -> {
            assertThat(rendered.rendition().width()).isEqualTo(640);
            assertThat(rendered.rendition().jpeg()).startsWith(0xFF, 0xD8);
        });
    }

    @Test
    void anInterruptOfTheWholeTerminalDoesNotReachThePictures() throws Exception {
        try (PictureLooker looker = new PictureLooker(InstalledModels.carried())) {
            List<ProcessHandle> others = ProcessHandle.current().children().toList();
            looker.look(PHOTO);
            ProcessHandle child = ProcessHandle.current().children().filter(each -> !others.contains(each)).findFirst().orElseThrow();
            new ProcessBuilder("sh", "-c", "kill -INT %1$d && kill -TERM %1$d".formatted(child.pid())).start().waitFor();
            assertThat(looker.look(PHOTO)).isInstanceOf(Looked.class);
            assertThat(child.isAlive()).isTrue();
        }
    }

    @Test
    void aFileThatIsNoPictureIsRefusedWithASentence() {
        assertThat(SHIPPED.look("no picture".getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.sentence()).startsWith("This is not a picture"));
        assertThat(SHIPPED.render(new byte[0], RenditionRequest.forNetworks(List.of()))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"die,stopped unexpectedly", "exhaust,stopped unexpectedly", "babble,stopped unexpectedly"})
    void aPictureThatBreaksTheChildFailsAndTheNextOneWorks(String how, String reason) {
        assertThat(MISBEHAVING.look(how.getBytes(StandardCharsets.US_ASCII))).isInstanceOfSatisfying(Failed.class,
                failed -> assertThat(failed.reason()).contains(reason));
        assertThat(MISBEHAVING.look(PHOTO)).isInstanceOf(Looked.class);
    }

    @Test
    void aDocumentComesBackWithItsWordsAndWhatIsInItsPictures() {
        byte[] newsletter = SampleDocuments.pdf(List.of("Sports day", "Well done everybody"), PHOTO);
        assertThat(SHIPPED.read(newsletter)).isInstanceOfSatisfying(Extracted.class, extracted -> {
            assertThat(extracted.text().pages()).extracting(page -> page.words()).contains("Sports day", "Well done everybody");
            assertThat(extracted.text().pictures()).isEqualTo(1);
            assertThat(extracted.text().gaps()).singleElement().satisfies(gap -> assertThat(gap.sentence()).contains("faces in one of them"));
        });
    }

    @Test
    void aLockedDocumentIsRefusedWithASentence() {
        assertThat(SHIPPED.read(SampleDocuments.lockedDocx("secret"))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.sentence()).contains("locked with a password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"die", "exhaust", "babble"})
    void aDocumentThatBreaksTheChildFailsTheNextOneWorksAndNothingIsLeftBehind(String how) throws Exception {
        assertThat(MISBEHAVING.read(how.getBytes(StandardCharsets.US_ASCII))).isInstanceOf(Failed.class);
        assertThat(MISBEHAVING.read(SampleDocuments.docx("Hello", "a", "b", "c"))).isInstanceOf(Extracted.class);
        assertThat(leftBehind()).as("what was in the clear for a moment").isEmpty();
    }

    /** Files that children of this process left where they put parts of documents while they read. */
    private static List<Path> leftBehind() throws Exception {
        try (var folders = Files.newDirectoryStream(Path.of("/dev/shm"), "gatepost-child-" + ProcessHandle.current().pid() + "-*")) {
            var left = new ArrayList<Path>();
            for (Path folder : folders) {
                try (var files = Files.list(folder)) {
                    left.addAll(files.toList());
                }
            }
            return left;
        }
    }

    @Test
    void aPictureThatHangsTheChildIsGivenUpAfterTheLimitAndTheNextOneWorks() {
        try (PictureLooker hasty = new PictureLooker(InstalledModels.carried(),
                new ChildCommand(MisbehavingLookerMain.class.getName(), System.getProperty("java.class.path"), 128, 1000),
                Duration.ofSeconds(15))) {
            assertThat(hasty.look("hang".getBytes(StandardCharsets.US_ASCII)))
                    .isEqualTo(new Failed("The picture check took longer than 15 seconds and was stopped"));
            assertThat(hasty.look(PHOTO)).isInstanceOf(Looked.class);
        }
    }

    @Test
    void aChildThatCannotStartFailsThePicture() {
        try (PictureLooker broken = new PictureLooker(InstalledModels.carried(),
                new ChildCommand("no.such.Main", "nowhere", 64, 100), Duration.ofSeconds(15))) {
            assertThat(broken.look(PHOTO)).isInstanceOf(Failed.class);
        }
    }

    @Test
    void aBetterModelThatArrivesIsUsedFromTheNextPictureOn(@TempDir Path folder) throws Exception {
        Models installed = InstalledModels.ofThisMachine();
        assumeThat(installed.inUse()).as("The better detector is not installed here").isEqualTo(DetectorName.YUNET_N);
        try (PictureLooker looker = new PictureLooker(Models.in(folder))) {
            assertThat(looker.look(PHOTO)).isInstanceOfSatisfying(Looked.class, looked ->
                    assertThat(looked.analysis().detector().name()).isEqualTo(DetectorName.MEDIAPIPE_FULL_RANGE));
            String file = "yunet_n_640_640.onnx";
            Files.copy(installed.folder().resolve(file), folder.resolve(file));
            assertThat(looker.look(PHOTO)).isInstanceOfSatisfying(Looked.class, looked ->
                    assertThat(looked.analysis().detector().name()).isEqualTo(DetectorName.YUNET_N));
        }
    }

    @Test
    void afterClosingEveryPictureFails() {
        PictureLooker closed = new PictureLooker(InstalledModels.carried());
        closed.close();
        assertThat(closed.look(PHOTO)).isEqualTo(new Failed("The picture check is shutting down"));
    }

    @Test
    void aHungChildEndsWhenItsParentIsGone() throws Exception {
        Process orphan = new ChildCommand(MisbehavingLookerMain.class.getName(), System.getProperty("java.class.path"), 128, 1000)
                .builder(Path.of("none"), Path.of("none")).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (DataOutputStream requests = new DataOutputStream(orphan.getOutputStream())) {
            RequestWire.write(requests, new Request.Look("hang".getBytes(StandardCharsets.US_ASCII)));
        }
        assertThat(orphan.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
}
