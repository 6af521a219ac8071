package gatepost.worker.picture.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.picture.FaceBox;
import gatepost.core.picture.Reading;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.InstalledModels;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.av.FilmCopy;
import gatepost.worker.picture.av.Source;
import gatepost.worker.picture.detect.FaceDetector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A film as a tablet keeps it, looked at and made ready to go out; what it shows stands beside it. */
class CoveringTest {

    private static final byte[] FILM = Specimens.phone("tablet.mov");
    private static final Duration EVERY_FRAME = Duration.ofMillis(1);
    private static final FaceDetector DETECTOR = InstalledModels.ofThisMachine().open();

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        DETECTOR.close();
    }

    @Test
    void aFilmIsSeenUprightAndWhoeverIsInItIsFoundWithTheTimes() throws Exception {
        Watched watched = watch(FILM, Watching.TWICE_A_SECOND);
        assertThat(watched.facts().width()).isEqualTo(480);
        assertThat(watched.facts().height()).isEqualTo(640);
        assertThat(watched.length()).isBetween(Duration.ofMillis(3200), Duration.ofMillis(3400));
        assertThat(watched.facts().metadata()).containsEntry("model", "iPad (9th generation)");
        var faces = watched.appearances().stream().filter(Appearance::isFace).toList();
        assertThat(faces).as("the camera passes two children, then stands before a third").hasSize(3);
        assertThat(faces).noneMatch(it -> it.first().at().toMillis() < 1990 && it.last().at().toMillis() > 2010);
    }

    @Test
    void everybodyCoveredIsCoveredInEveryFrameAndTheSoundStays() throws Exception {
        Path made = folder.resolve("covered.mp4");
        Watched watched = watch(FILM, Watching.TWICE_A_SECOND);
        var progress = new ArrayList<Duration>();
        new Covering(DETECTOR).write(Source.of(FILM), watched, watched.appearances(), made, progress::add);
        Watched again = watch(Files.readAllBytes(made), EVERY_FRAME);
        assertThat(again.looks()).isEqualTo(50);
        assertThat(again.appearances().stream().flatMap(it -> it.sightings().stream()).filter(it -> it.score() >= FaceBox.FACE_FROM)).isEmpty();
        assertThat(again.facts().soundTracks()).isEqualTo(1);
        assertThat(again.facts().width()).isEqualTo(480);
        assertThat(progress).isSorted().hasSize(50);
        assertNothingButPicturesAndSound(made);
    }

    @Test
    void whoeverIsNotCoveredIsStillSeen() throws Exception {
        Path made = folder.resolve("covered.mp4");
        Watched watched = watch(FILM, Watching.TWICE_A_SECOND);
        var later = watched.appearances().stream().filter(it -> it.first().at().toMillis() > 1990).toList();
        new Covering(DETECTOR).write(Source.of(FILM), watched, later, made, at -> { });
        var seen = watch(Files.readAllBytes(made), Watching.TWICE_A_SECOND).appearances().stream().filter(Appearance::isFace).toList();
        assertThat(seen).isNotEmpty().allMatch(it -> it.last().at().toMillis() < 1990);
    }

    @Test
    void whereNothingIsCoveredPicturesAreCopiedAndEverythingElseIsLeftBehind() throws Exception {
        Path made = folder.resolve("copied.mp4");
        Watched watched = watch(FILM, Watching.TWICE_A_SECOND);
        new Covering(DETECTOR).write(Source.of(FILM), watched, List.of(), made, at -> { });
        Watched again = watch(Files.readAllBytes(made), Watching.TWICE_A_SECOND);
        assertThat(again.appearances()).as("bit by bit the same pictures").isEqualTo(watched.appearances());
        assertThat(again.facts().otherTracks()).isZero();
        assertNothingButPicturesAndSound(made);
    }

    @Test
    void framesThatWereTrimmedAwayDoNotGoOutUnseen() throws Exception {
        byte[] trimmed = Specimens.phone("trimmed.mov");
        Path made = folder.resolve("made.mp4");
        assertThat(FilmCopy.write(Source.of(trimmed), made)).as("copied as it is").isFalse();
        new Covering(DETECTOR).write(Source.of(trimmed), watch(trimmed, Watching.TWICE_A_SECOND), List.of(), made, at -> { });
        assertThat(watch(Files.readAllBytes(made), EVERY_FRAME).looks()).isEqualTo(17);
    }

    @Test
    void theSameFilmGivesTheSameBytes() throws Exception {
        Watched watched = watch(FILM, Watching.TWICE_A_SECOND);
        for (String name : List.of("one.mp4", "two.mp4")) {
            new Covering(DETECTOR).write(Source.of(FILM), watched, watched.appearances(), folder.resolve(name), at -> { });
        }
        assertThat(folder.resolve("one.mp4")).hasSameBinaryContentAs(folder.resolve("two.mp4"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.05, 0.4, 0.9})
    void aFilmThatEndsEarlyIsRefused(double share) {
        assertThatThrownBy(() -> watch(Specimens.cutTo(FILM, share), Watching.TWICE_A_SECOND)).isInstanceOf(RefusedPicture.class);
    }

    /** Its table of contents stands in front. */
    @Test
    void aFilmThatWasNotCopiedToItsEndIsRefused() throws Exception {
        Path made = folder.resolve("copied.mp4");
        new Covering(DETECTOR).write(Source.of(FILM), watch(FILM, Watching.TWICE_A_SECOND), List.of(), made, at -> { });
        byte[] whole = Files.readAllBytes(made);
        assertThatThrownBy(() -> watch(Specimens.cutTo(whole, 0.6), Watching.TWICE_A_SECOND)).isInstanceOf(RefusedPicture.class)
                .hasMessageContaining("incomplete");
    }

    @Test
    void aDamagedFilmIsSeenOrRefusedAndNothingElse() {
        var random = new Random(7);
        for (int damage = 0; damage < 25; damage++) {
            byte[] broken = FILM.clone();
            for (int hit = 0; hit < 30; hit++) {
                broken[damage % 2 == 0 ? random.nextInt(broken.length) : broken.length - 1 - random.nextInt(4000)] = (byte) random.nextInt();
            }
            try {
                assertThat(watch(broken, Duration.ofSeconds(2)).looks()).isPositive();
            } catch (RefusedPicture refused) {
                assertThat(refused.sentence()).endsWith(".");
            }
        }
    }

    private static Watched watch(byte[] film, Duration between) throws RefusedPicture {
        return new Watching(DETECTOR, frame -> Reading.NOTHING, between).watch(Source.of(film));
    }

    /** K5: neither place nor device nor words, in the container or between the pictures. */
    private static void assertNothingButPicturesAndSound(Path made) throws Exception {
        String bytes = new String(Files.readAllBytes(made), StandardCharsets.ISO_8859_1);
        assertThat(new String(FILM, StandardCharsets.ISO_8859_1)).contains("Maple", "iPad", "51.5", "x264", "tmcd");
        assertThat(bytes).doesNotContain("Maple", "iPad", "51.5", "x264", "Lavf", "Lavc", "tmcd");
        assertThat(watch(Files.readAllBytes(made), Duration.ofMinutes(1)).facts().metadata()).containsOnlyKeys("major_brand", "minor_version", "compatible_brands");
    }
}
