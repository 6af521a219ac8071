package gatepost.worker.picture.detect;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import gatepost.core.picture.Detector;
import gatepost.core.picture.DetectorName;
import gatepost.core.picture.FaceBox;
import gatepost.worker.picture.detect.Tiles.Tile;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * MediaPipe's full-range network over tiles of several sizes. It sees 192 pixels at a time, so that small faces only
 * appear in small tiles; a face seen in several tiles gets a higher score.
 */
public final class MediaPipeFullRange implements FaceDetector {

    private static final int[] GRIDS = {1, 2, 4, 6};
    private static final int WORKING_SIDE = 1280;
    private static final double TILE_OVERLAP = 0.3;
    private static final double OVERLAP = 0.4;
    private static final double NESTED = 0.6;
    private static final double CANDIDATE_FROM = 0.25;
    private static final double VOTE = 0.5;

    private final Detector identity;
    private final MediaPipeNetwork network;

    /** Loads the network from the bytes of a TFLite file. */
    public MediaPipeFullRange(byte[] model) {
        identity = new Detector(DetectorName.MEDIAPIPE_FULL_RANGE, Digest.sha256(model));
        network = new MediaPipeNetwork(model);
    }

    @Override
    public Detector identity() {
        return identity;
    }

    @Override
    public List<FaceBox> detect(Mat picture) {
        double factor = (double) Math.max(picture.cols(), picture.rows()) / WORKING_SIDE;
        double from = DetectorName.MEDIAPIPE_FULL_RANGE.reportedFrom();
        try (PointerScope scope = new PointerScope()) {
            Mat working = new Mat();
            int width = Math.max(1, (int) Math.round(picture.cols() / factor));
            int height = Math.max(1, (int) Math.round(picture.rows() / factor));
            resize(picture, working, new Size(width, height), 0, 0, factor > 1 ? INTER_AREA : INTER_LINEAR);
            List<Candidate> found = new ArrayList<>();
            for (int across : GRIDS) { // tiles so small that they would be blurs are left out
                for (Tile tile : Tiles.grid(width, height, across)) {
                    if (tile.side() * factor * Scale.MOST_ENLARGED >= MediaPipeNetwork.INPUT) {
                        found.addAll(inTile(working, tile, CANDIDATE_FROM));
                    }
                }
            }
            return Merging.vote(found, (best, other) -> best.overlap(other) > OVERLAP || best.nesting(other) > NESTED, VOTE)
                    .stream().filter(face -> face.score() >= from)
                    .map(face -> face.placed(factor, 0, 0)).filter(Scale::showsAFace)
                    .map(face -> face.rounded(picture.cols(), picture.rows()))
                    .toList();
        }
    }

    private List<Candidate> inTile(Mat working, Tile tile, double from) {
        int left = (int) Math.round(tile.x());
        int top = (int) Math.round(tile.y());
        int width = (int) Math.min(Math.round(tile.side()), working.cols() - left);
        int height = (int) Math.min(Math.round(tile.side()), working.rows() - top);
        List<Candidate> seen = network.pass(new Mat(working, new Rect(left, top, width, height)), from).stream()
                .map(face -> face.placed(1, left, top)).toList();
        return Merging.average(seen, (best, other) -> best.overlap(other) > TILE_OVERLAP).stream()
                .filter(face -> !tile.cuts(face, working.cols(), working.rows()))
                .map(MediaPipeFullRange::calibrated).toList();
    }

    /** The network's boxes sit a little low and are wider and shorter than the boxes people draw. */
    private static Candidate calibrated(Candidate face) {
        double width = face.width() * 0.914;
        double height = face.height() * 1.148;
        double x = face.x() + face.width() * (0.5 + 0.016) - width / 2;
        double y = face.y() + face.height() * (0.5 - 0.031) - height / 2;
        return new Candidate(x, y, width, height, face.score());
    }

    @Override
    public void close() {
        network.close();
    }
}
