package gatepost.launcher.bench.images;

import gatepost.core.picture.Box;
import gatepost.core.picture.FaceBox;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.detect.FaceDetector;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** How many faces a detector finds, and how many of its boxes are faces. */
final class FaceBars {

    private static final double SAME = 0.4;
    private static final int SMALLEST = 24;

    private FaceBars() {
    }

    /** Where only the number of faces is known, boxes up to that number count as faces: a kind reading, and said so. */
    static void measure(String what, List<LabelledPhoto> photos, FaceDetector detector, PrintWriter out) throws RefusedPicture {
        int there = 0;
        int found = 0;
        int boxes = 0;
        int right = 0;
        boolean counted = false;
        for (LabelledPhoto photo : photos) {
            try (DecodedPicture picture = PictureDecoder.decode(photo.file())) {
                List<FaceBox> seen = detector.detect(picture.pixels());
                boxes += seen.size();
                if (photo.faces().isEmpty()) {
                    counted = true;
                    there += photo.count();
                    found += Math.min(photo.count(), seen.size());
                    right += Math.min(photo.count(), seen.size());
                } else {
                    List<Box> large = photo.faces().stream().filter(face -> Math.min(face.width(), face.height()) >= SMALLEST).toList();
                    there += large.size();
                    found += (int) large.stream().filter(face -> seen.stream().anyMatch(box -> box.box().overlap(face) >= SAME)).count();
                    right += matched(seen, photo.faces());
                }
            }
        }
        out.printf("faces, %-6s %-21s recall %.3f of %d   precision %.3f of %d%s%n", what, detector.identity().name().label(),
                (double) found / there, there, boxes == 0 ? 1 : (double) right / boxes, boxes, counted ? "   (by number only)" : "");
        out.flush();
    }

    /** Boxes that stand for a face each. */
    private static int matched(List<FaceBox> seen, List<Box> faces) {
        List<Box> left = new ArrayList<>(faces);
        int matched = 0;
        for (FaceBox box : seen) {
            matched += left.stream().filter(face -> face.overlap(box.box()) >= SAME).findFirst().filter(left::remove).isPresent() ? 1 : 0;
        }
        return matched;
    }
}
