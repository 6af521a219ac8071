package gatepost.worker.picture.read;

import gatepost.core.picture.Box;
import gatepost.core.picture.SeenCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.StringVector;
import org.bytedeco.opencv.opencv_objdetect.BarcodeDetector;
import org.bytedeco.opencv.opencv_objdetect.GraphicalCodeDetector;
import org.bytedeco.opencv.opencv_objdetect.QRCodeDetector;

/** Finds and decodes QR and bar codes. One instance serves one thread. */
final class Codes implements AutoCloseable {

    private static final int WORKING_SIDE = 1400;

    private final QRCodeDetector squares = new QRCodeDetector();
    private final BarcodeDetector bars = new BarcodeDetector();

    /** Every code, decoded or not. */
    List<SeenCode> in(GreyPyramid grey) {
        double scale = Math.min(1, (double) WORKING_SIDE / Math.max(grey.width(), grey.height()));
        List<SeenCode> codes = new ArrayList<>();
        try (Mat working = grey.view(new Placement(0, 0, 0, scale), (int) Math.ceil(grey.width() * scale),
                (int) Math.ceil(grey.height() * scale))) {
            codes.addAll(found(squares, working, grey, scale, false));
            codes.addAll(found(bars, working, grey, scale, true));
        }
        return codes;
    }

    /** Stripes of many kinds look like bar codes: those count once they are decoded. */
    private static List<SeenCode> found(GraphicalCodeDetector detector, Mat working, GreyPyramid grey, double scale, boolean onlyDecoded) {
        List<SeenCode> codes = new ArrayList<>();
        try (PointerScope scope = new PointerScope()) {
            Mat corners = new Mat();
            StringVector contents = new StringVector();
            if (detector.detectAndDecodeMulti(working, contents, corners, (MatVector) null)) {
                FloatIndexer points = corners.reshape(1, (int) (corners.total() * corners.channels() / 8)).createIndexer();
                for (int code = 0; code < contents.size(); code++) {
                    String content = contents.get(code).getString(StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " ").strip();
                    if (!onlyDecoded || !content.isBlank()) {
                        codes.add(new SeenCode(around(points, code, scale).within(grey.width(), grey.height()), content));
                    }
                }
            }
        }
        return codes;
    }

    private static Box around(FloatIndexer points, int code, double scale) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int corner = 0; corner < 4; corner++) {
            left = Math.min(left, points.get(code, corner * 2));
            right = Math.max(right, points.get(code, corner * 2));
            top = Math.min(top, points.get(code, corner * 2 + 1));
            bottom = Math.max(bottom, points.get(code, corner * 2 + 1));
        }
        return new Placement(0, 0, 0, scale).boxed(left, top, right, bottom);
    }

    @Override
    public void close() {
        squares.close();
        bars.close();
    }
}
