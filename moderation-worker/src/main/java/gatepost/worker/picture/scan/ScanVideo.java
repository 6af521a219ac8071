package gatepost.worker.picture.scan;

import gatepost.core.picture.Reading;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.av.Source;
import gatepost.worker.picture.detect.FaceDetector;
import gatepost.worker.picture.model.Models;
import gatepost.worker.picture.read.PictureReader;
import gatepost.worker.picture.video.Covering;
import gatepost.worker.picture.video.FilmRules;
import gatepost.worker.picture.video.Watched;
import gatepost.worker.picture.video.Watching;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * {@code ./gatepost scan video}: looks at films in this process and prints one line of JSON for each, in their order. A film that cannot be
 * looked at gets a line with an error; the rest goes on.
 */
public final class ScanVideo {

    private static final int DECIDING = 1024;

    private final Models models;

    public ScanVideo(Models models) {
        this.models = models;
    }

    /**
     * Scans the films.
     *
     * @param files    paths as the person gave them
     * @param coverDir where to write each film with every face covered for as long as it is seen; made where missing
     * @param text     whether words in the frames are wanted
     * @param out      gets the lines, UTF-8
     * @param progress gets words about how far a film is
     * @throws IOException when the folder for covered films cannot be made
     */
    public void run(List<String> files, Optional<Path> coverDir, boolean text, PrintStream out, PrintStream progress) throws IOException {
        if (coverDir.isPresent()) {
            Files.createDirectories(coverDir.get());
        }
        try (FaceDetector detector = models.open(); PictureReader reader = new PictureReader()) {
            Run run = new Run(detector, text ? reader::read : frame -> Reading.NOTHING, coverDir, new HashMap<>(), progress);
            for (String file : files) {
                out.writeBytes(run.scan(file).json());
                out.flush();
            }
        }
    }

    /** One run; {@code written} remembers which input each covered film came from. */
    private record Run(FaceDetector detector, Function<Mat, Reading> reader, Optional<Path> coverDir, Map<Path, String> written,
                       PrintStream progress) {

        VideoLine scan(String file) {
            try (FileChannel channel = FileChannel.open(Path.of(file), StandardOpenOption.READ)) {
                ByteBuffer start = ByteBuffer.allocate(DECIDING);
                int first = Math.max(0, channel.read(start, 0));
                FilmRules.requireFilm(Arrays.copyOf(start.array(), first), channel.size());
                Source film = Source.of(channel);
                Watched watched = new Watching(detector, reader, Watching.TWICE_A_SECOND).watch(film);
                return cover(file, film, watched, new VideoLine(file, Optional.of(watched), detector.identity().name(), Optional.empty()));
            } catch (RefusedPicture e) {
                return failed(file, e.sentence());
            } catch (NoSuchFileException | InvalidPathException e) {
                return failed(file, "There is no such file.");
            } catch (IOException e) {
                return failed(file, "The file cannot be read.");
            } catch (RuntimeException e) {
                return failed(file, "The video check failed: " + e.getClass().getSimpleName() + ".");
            }
        }

        private VideoLine cover(String file, Source film, Watched watched, VideoLine line) {
            if (coverDir.isEmpty()) {
                return line;
            }
            String name = Path.of(file).getFileName().toString();
            int dot = name.lastIndexOf('.');
            Path target = coverDir.get().resolve((dot > 0 ? name.substring(0, dot) : name) + ".mp4");
            String earlier = written.putIfAbsent(target, file);
            if (earlier != null) {
                return line.withError("The covered video of " + earlier + " has the same name; it was kept.");
            }
            if (Files.exists(target)) {
                return line.withError("The folder for covered videos already holds " + target.getFileName() + "; it was kept. Name an empty folder.");
            }
            try {
                new Covering(detector).write(film, watched, watched.appearances(), target, new Progress(file, watched.length(), progress)::reached);
                return line;
            } catch (RefusedPicture e) {
                return line.withError(e.sentence());
            } catch (IOException e) {
                return line.withError("The covered video cannot be written.");
            }
        }

        private VideoLine failed(String file, String sentence) {
            return new VideoLine(file, Optional.empty(), detector.identity().name(), Optional.of(sentence));
        }
    }

    /** Says how far a film is, at every tenth of it. */
    private static final class Progress {

        private final String file;
        private final Duration length;
        private final PrintStream out;
        private long told;

        private Progress(String file, Duration length, PrintStream out) {
            this.file = file;
            this.length = length;
            this.out = out;
        }

        private void reached(Duration at) {
            long tenths = length.isZero() ? 0 : at.toMillis() * 10 / length.toMillis();
            if (tenths > told) {
                told = tenths;
                out.println(file + ": " + tenths * 10 + " % covered");
            }
        }
    }
}
