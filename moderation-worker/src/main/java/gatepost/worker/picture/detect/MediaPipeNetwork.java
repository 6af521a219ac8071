package gatepost.worker.picture.detect;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.copyMakeBorder;
import static org.bytedeco.opencv.global.opencv_dnn.blobFromImage;
import static org.bytedeco.opencv.global.opencv_dnn.readNetFromTFLite;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_core.StringVector;
import org.bytedeco.opencv.opencv_dnn.Net;

/** One pass of MediaPipe's full-range network over one small picture, decoded into boxes. */
final class MediaPipeNetwork implements AutoCloseable {

    static final int INPUT = 192;
    private static final int CELLS = 48;
    private static final int REGRESSORS = 16;
    private static final double CLIP = 100;

    private final Net network;
    private final StringVector outputs;

    MediaPipeNetwork(byte[] model) {
        try (PointerScope scope = new PointerScope()) {
            network = readNetFromTFLite(model);
            network.retainReference();
            outputs = network.getUnconnectedOutLayersNames();
            outputs.retainReference();
        }
    }

    /** Candidates of at least {@code from}, in pixels of the given BGR picture, before any merging. */
    List<Candidate> pass(Mat picture, double from) {
        try (PointerScope scope = new PointerScope()) {
            double factor = (double) Math.max(picture.cols(), picture.rows()) / INPUT;
            int width = Math.clamp(Math.round(picture.cols() / factor), 1, INPUT);
            int height = Math.clamp(Math.round(picture.rows() / factor), 1, INPUT);
            int left = (INPUT - width) / 2;
            int top = (INPUT - height) / 2;
            Mat sized = new Mat();
            resize(picture, sized, new Size(width, height), 0, 0, factor > 1 ? INTER_AREA : INTER_LINEAR);
            Mat boxed = new Mat();
            copyMakeBorder(sized, boxed, top, INPUT - height - top, left, INPUT - width - left, BORDER_CONSTANT,
                    Scalar.all(0));
            network.setInput(blobFromImage(boxed, 1 / 127.5, new Size(INPUT, INPUT), Scalar.all(127.5), true, false, CV_32F));
            MatVector answers = new MatVector();
            network.forward(answers, outputs);
            boolean scoresFirst = answers.get(0).size(answers.get(0).dims() - 1) == 1;
            FloatIndexer scores = flat(answers.get(scoresFirst ? 0 : 1));
            FloatIndexer regressors = flat(answers.get(scoresFirst ? 1 : 0));
            return decode(scores, regressors, from).stream()
                    .map(face -> face.placed(1, -left, -top).placed(factor, 0, 0)).toList();
        }
    }

    private static FloatIndexer flat(Mat answer) {
        return answer.reshape(1, 1).createIndexer();
    }

    /** One anchor in the middle of each cell, row by row; sizes and offsets come in network pixels. */
    private static List<Candidate> decode(FloatIndexer scores, FloatIndexer regressors, double from) {
        List<Candidate> found = new ArrayList<>();
        for (int cell = 0; cell < CELLS * CELLS; cell++) {
            double score = 1 / (1 + Math.exp(-Math.clamp(scores.get(0, cell), -CLIP, CLIP)));
            if (score >= from) {
                int at = cell * REGRESSORS;
                double width = regressors.get(0, at + 2);
                double height = regressors.get(0, at + 3);
                double x = regressors.get(0, at) + (cell % CELLS + 0.5) / CELLS * INPUT;
                double y = regressors.get(0, at + 1) + (cell / CELLS + 0.5) / CELLS * INPUT;
                if (width > 0 && height > 0) {
                    found.add(new Candidate(x - width / 2, y - height / 2, width, height, score));
                }
            }
        }
        return found;
    }

    @Override
    public void close() {
        outputs.close();
        network.close();
    }
}
