package gatepost.launcher.bench.images;

import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import com.sun.management.OperatingSystemMXBean;
import gatepost.core.picture.DetectorName;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import gatepost.worker.picture.detect.FaceDetector;
import gatepost.worker.picture.model.Models;
import gatepost.worker.picture.read.PictureReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.concurrent.Callable;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.FaceDetectorYN;

/** What a 12-megapixel photo costs one processor, from its bytes to the verdict. */
final class SpeedBars {

    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int ROUNDS = 5;
    private static final int FAR = 640;
    private static final int NEAR = 1280;

    private SpeedBars() {
    }

    static void measure(Models models, FaceDetector detector, PictureReader reader, PrintWriter out) throws Exception {
        byte[] scene = DrawnScene.jpeg(SceneSpec.sportsDay(5, 3).atTwelveMegapixels());
        byte[] certificate = CertificateScene.jpeg(new CertificateScene(new Random(8)).photo(CertificateScene.Pose.IN_FRAME, 4000, 3000).image());
        double verdict = cpu(() -> look(scene, detector));
        if (models.inUse() == DetectorName.YUNET_N) {
            String model = models.folder().resolve("yunet_n_640_640.onnx").toString();
            try (Size any = new Size(FAR, FAR); FaceDetectorYN network = FaceDetectorYN.create(model, "", any, 0.3f, 0.45f, 5000, 0, 0)) {
                double bare = cpu(() -> bare(scene, network));
                out.printf("12 megapixels without words: %.0f ms of processor, %.2f times a bare decode and two passes of %.0f ms (bar 1.3)%n",
                        verdict, verdict / bare, bare);
            }
        } else {
            out.printf("12 megapixels without words: %.0f ms of processor (the basic detector has no bar)%n", verdict);
        }
        out.printf("12 megapixels with words: %.0f ms of a sports day, %.0f ms of a certificate (bar 2500)%n",
                cpu(() -> lookAndRead(scene, detector, reader)), cpu(() -> lookAndRead(certificate, detector, reader)));
        out.flush();
    }

    private static int look(byte[] file, FaceDetector detector) throws RefusedPicture {
        try (DecodedPicture picture = PictureDecoder.decode(file)) {
            return detector.detect(picture.pixels()).size();
        }
    }

    private static int lookAndRead(byte[] file, FaceDetector detector, PictureReader reader) throws RefusedPicture {
        try (DecodedPicture picture = PictureDecoder.decode(file)) {
            return detector.detect(picture.pixels()).size() + reader.read(picture.pixels()).lines().size();
        }
    }

    private static int bare(byte[] file, FaceDetectorYN network) {
        try (PointerScope scope = new PointerScope()) {
            Mat picture = imdecode(new Mat(1, file.length, CV_8U, new BytePointer(file)), IMREAD_COLOR);
            int found = 0;
            for (int side : new int[] {FAR, NEAR}) {
                double factor = (double) side / Math.max(picture.cols(), picture.rows());
                Mat sized = new Mat();
                resize(picture, sized, new Size((int) (picture.cols() * factor), (int) (picture.rows() * factor)), 0, 0, INTER_AREA);
                network.setInputSize(sized.size());
                Mat rows = new Mat();
                network.detect(sized, rows);
                found += rows.rows();
            }
            return found;
        }
    }

    /** Milliseconds of processor time, the best of several rounds: other work of this process can only add to it. */
    private static double cpu(Callable<Integer> work) throws Exception {
        work.call();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = MACHINE.getProcessCpuTime();
            work.call();
            best = Math.min(best, (MACHINE.getProcessCpuTime() - before) / 1e6);
        }
        return best;
    }
}
