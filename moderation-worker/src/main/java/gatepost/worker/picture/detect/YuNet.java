package gatepost.worker.picture.detect;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import gatepost.core.picture.Detector;
import gatepost.core.picture.DetectorName;
import gatepost.core.picture.FaceBox;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.FaceDetectorYN;

/**
 * YuNet-N at two sizes, merged; a picture with many or small faces gets a third, larger pass.
 */
public final class YuNet implements FaceDetector {

    private static final float PASS_NMS = 0.45f;
    private static final int PASS_TOP = 5000;
    private static final double MERGE_NMS = 0.4;
    private static final int FAR_PASS = 640;
    private static final int NEAR_PASS = 1280;
    private static final int CLOSER_PASS = 2560;
    /** A pass that shows faces less than this much larger shows nothing new. */
    private static final double WORTH_A_PASS = 1.5;
    private static final int MANY_FACES = 8;
    private static final double SMALL_FACE = 40;
    private static final double UNCLEAR = 16;
    private static final int SCORE = 14;

    private final Detector identity;
    private final FaceDetectorYN network;

    /** Loads the network from the bytes of an ONNX file. */
    public YuNet(byte[] model) {
        identity = new Detector(DetectorName.YUNET_N, Digest.sha256(model));
        float from = (float) DetectorName.YUNET_N.reportedFrom();
        try (PointerScope scope = new PointerScope(); Size any = new Size(320, 320)) {
            network = FaceDetectorYN.create("onnx", model, new byte[0], any, from, PASS_NMS, PASS_TOP, 0, 0);
            network.retainReference();
        }
    }

    @Override
    public Detector identity() {
        return identity;
    }

    @Override
    public List<FaceBox> detect(Mat picture) {
        int longSide = longSide(picture);
        List<Candidate> found = nearAndFar(picture, longSide);
        List<Candidate> merged = Merging.keepBest(found, MERGE_NMS);
        if (longSide >= NEAR_PASS * WORTH_A_PASS && deservesCloserPass(merged, longSide)) {
            try (Mat large = sized(picture, Math.min(CLOSER_PASS, longSide))) {
                List<Candidate> closer = leavingSmallToNext(found, longSide, NEAR_PASS);
                closer.addAll(pass(large, longSide));
                merged = Merging.keepBest(closer, MERGE_NMS);
            }
        }
        return merged.stream().filter(Scale::showsAFace).map(face -> face.rounded(picture.cols(), picture.rows())).toList();
    }

    private List<Candidate> nearAndFar(Mat picture, int longSide) {
        try (Mat near = sized(picture, Math.min(NEAR_PASS, longSide * Scale.MOST_ENLARGED))) {
            List<Candidate> found = pass(near, longSide);
            if (longSide(near) > FAR_PASS) {
                try (Mat far = sized(near, FAR_PASS)) {
                    found.addAll(leavingSmallToNext(pass(far, longSide), longSide, FAR_PASS));
                }
            }
            return found;
        }
    }

    /** Many faces or small ones; what is only possibly a face does not cost a pass. */
    private static boolean deservesCloserPass(List<Candidate> merged, int longSide) {
        double smallest = Math.max(SMALL_FACE, UNCLEAR * longSide / NEAR_PASS);
        List<Candidate> faces = merged.stream().filter(face -> face.score() >= FaceBox.FACE_FROM).toList();
        return faces.size() >= MANY_FACES || faces.stream().anyMatch(face -> face.shorterSide() < smallest);
    }

    /** A face of a few pixels is boxed badly; the next pass sees it larger. */
    private static List<Candidate> leavingSmallToNext(List<Candidate> found, int longSide, int pass) {
        double least = UNCLEAR * longSide / pass;
        return found.stream().filter(face -> face.shorterSide() >= least).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Faces in a resized copy of a picture, in pixels of the picture with that long side. */
    private List<Candidate> pass(Mat sized, int longSide) {
        double factor = (double) longSide / longSide(sized);
        try (PointerScope scope = new PointerScope()) {
            network.setInputSize(sized.size());
            Mat rows = new Mat();
            network.detect(sized, rows);
            List<Candidate> found = new ArrayList<>();
            if (!rows.empty()) {
                FloatIndexer cells = rows.createIndexer();
                for (int row = 0; row < rows.rows(); row++) {
                    found.add(new Candidate(cells.get(row, 0), cells.get(row, 1), cells.get(row, 2), cells.get(row, 3),
                            cells.get(row, SCORE)).placed(factor, 0, 0));
                }
            }
            return found;
        }
    }

    private static int longSide(Mat picture) {
        return Math.max(picture.cols(), picture.rows());
    }

    private static Mat sized(Mat picture, int longSide) {
        double factor = (double) longSide(picture) / longSide;
        Mat sized = new Mat();
        try (Size size = new Size(Math.max(1, (int) Math.round(picture.cols() / factor)),
                Math.max(1, (int) Math.round(picture.rows() / factor)))) {
            resize(picture, sized, size, 0, 0, factor > 1 ? INTER_AREA : INTER_LINEAR);
        }
        return sized;
    }

    @Override
    public void close() {
        network.close();
    }
}
