package gatepost.worker.picture.scan;

import gatepost.core.picture.Box;
import gatepost.core.picture.FaceBox;
import gatepost.core.picture.Reading;
import gatepost.core.picture.RenditionRequest;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.detect.FaceDetector;
import gatepost.worker.picture.model.Models;
import gatepost.worker.picture.read.PictureReader;
import gatepost.worker.picture.render.Renderer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * {@code ./gatepost scan image}: looks at picture files in this process and prints one line of JSON for each, in their order,
 * as soon as it is known. A file that cannot be looked at gets a line with an error; the rest goes on.
 */
public final class ScanImage {

    private final Models models;

    public ScanImage(Models models) {
        this.models = models;
    }

    /**
     * Scans the files.
     *
     * @param files paths as the person gave them
     * @param coverDir where to write a copy of each picture with every face covered; made where missing
     * @param text whether words in the picture are wanted
     * @param out gets the lines, UTF-8
     * @throws IOException when the folder for covered pictures cannot be made
     */
    public void run(List<String> files, Optional<Path> coverDir, boolean text, PrintStream out) throws IOException {
        if (coverDir.isPresent()) {
            Files.createDirectories(coverDir.get());
        }
        try (FaceDetector detector = models.open(); PictureReader reader = new PictureReader()) {
            Run run = new Run(detector, text ? reader::read : picture -> Reading.NOTHING, new Renderer(detector), coverDir, new HashMap<>());
            for (String file : files) {
                out.writeBytes(run.scan(file).json());
                out.flush();
            }
        }
    }

    /** One run; {@code written} remembers which input each covered picture came from. */
    private record Run(FaceDetector detector, Function<Mat, Reading> reader, Renderer renderer, Optional<Path> coverDir, Map<Path, String> written) {

        ScanLine scan(String file) {
            try {
                Path path = Path.of(file);
                if (Files.size(path) > PictureDecoder.MOST_BYTES) {
                    throw PictureDecoder.tooLarge();
                }
                byte[] bytes = Files.readAllBytes(path);
                try (DecodedPicture picture = PictureDecoder.decode(bytes)) {
                    return scan(file, bytes, picture);
                }
            } catch (RefusedPicture e) {
                return failed(file, e.sentence());
            } catch (NoSuchFileException | InvalidPathException e) {
                return failed(file, "There is no such file.");
            } catch (IOException e) {
                return failed(file, "The file cannot be read.");
            } catch (RuntimeException e) {
                return failed(file, "The picture check failed: " + e.getClass().getSimpleName() + ".");
            }
        }

        private ScanLine scan(String file, byte[] bytes, DecodedPicture picture) {
            List<FaceBox> faces = detector.detect(picture.pixels());
            ScanLine line = new ScanLine(file, Optional.of(new ScanLine.Size(picture.width(), picture.height())),
                    detector.identity().name(), faces, reader.apply(picture.pixels()), MetadataTags.of(bytes), Optional.empty());
            if (coverDir.isEmpty()) {
                return line;
            }
            try {
                cover(file, picture, faces.stream().map(FaceBox::box).toList(), coverDir.get());
                return line;
            } catch (RefusedPicture e) {
                return line.withError(e.sentence());
            } catch (IOException e) {
                return line.withError("The covered picture cannot be written.");
            }
        }

        private void cover(String file, DecodedPicture picture, List<Box> faces, Path folder)
                throws RefusedPicture, IOException {
            String name = Path.of(file).getFileName().toString();
            int dot = name.lastIndexOf('.');
            Path target = folder.resolve((dot > 0 ? name.substring(0, dot) : name) + ".jpg");
            String earlier = written.putIfAbsent(target, file);
            if (earlier != null) {
                throw new RefusedPicture("The covered picture of " + earlier + " has the same name; it was kept.");
            }
            int fullSize = Math.max(picture.width(), picture.height());
            Files.write(target, renderer.renderFullSize(picture, new RenditionRequest(faces, fullSize)).jpeg());
        }

        private ScanLine failed(String file, String sentence) {
            return ScanLine.failed(file, detector.identity().name(), sentence);
        }
    }
}
