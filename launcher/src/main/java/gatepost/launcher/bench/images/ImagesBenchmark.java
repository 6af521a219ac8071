package gatepost.launcher.bench.images;

import static org.bytedeco.opencv.global.opencv_core.setNumThreads;

import gatepost.launcher.Home;
import gatepost.launcher.bench.Benchmark;
import gatepost.worker.picture.detect.FaceDetector;
import gatepost.worker.picture.model.Models;
import gatepost.worker.picture.read.PictureReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The bars of pictures: faces found, covers, the time of one processor, names read, memory. On scenes and certificates of its own, and on a
 * folder of photos where one is given. Prints figures only, never what was read.
 */
public final class ImagesBenchmark implements Benchmark {

    private final Optional<Path> folder;
    private final int photos;

    /**
     * @param folder photos, with {@code labels.csv} (file,x,y,width,height of each face) or {@code counts.csv} (file,faces)
     * @param photos how many photos one child process is given to show that its memory stays; 0 to leave that out
     */
    public ImagesBenchmark(Optional<Path> folder, int photos) {
        this.folder = folder;
        this.photos = photos;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        setNumThreads(1);
        Models models = Models.of(System.getenv(), Home.data());
        List<LabelledPhoto> drawn = LabelledPhoto.drawn();
        List<LabelledPhoto> given = folder.isPresent() ? LabelledPhoto.in(folder.get()) : List.of();
        for (Models each : List.of(models, Models.in(Path.of("no-models-here")))) {
            try (FaceDetector detector = each.open()) {
                FaceBars.measure("drawn", drawn, detector, out);
                if (!given.isEmpty()) {
                    FaceBars.measure("given", given, detector, out);
                }
            }
        }
        try (FaceDetector detector = models.open(); PictureReader reader = new PictureReader()) {
            CoverBars.measure(detector, drawn, given, out);
            SpeedBars.measure(models, detector, reader, out);
            ReadingBars.measure(reader, out);
        }
        MemoryBars.measure(models, photos, out);
        TreeMemory.measure(out);
    }
}
