package gatepost.worker.picture.render;

import gatepost.core.picture.Box;
import gatepost.core.picture.FaceBox;
import gatepost.core.picture.RenditionRequest;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.detect.FaceDetector;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/**
 * Makes renditions and believes none: the encoded file is opened again and looked at, and a face that is still found where
 * one was to be covered refuses it. The same picture and request give the same bytes.
 */
public final class Renderer {

    private static final int FOR_PUBLISHING = 90;
    private static final int UNCHANGED = 98;
    private static final double SAME_FACE = 0.4;

    private final FaceDetector detector;

    public Renderer(FaceDetector detector) {
        this.detector = detector;
    }

    /**
     * The rendition for publishing.
     *
     * @throws RefusedPicture when a cover did not do its work
     */
    public Rendition render(DecodedPicture picture, RenditionRequest wanted) throws RefusedPicture {
        return render(picture, wanted, FOR_PUBLISHING);
    }

    /** As {@link #render} at full size, with as little as possible changed outside the covers. */
    public Rendition renderFullSize(DecodedPicture picture, RenditionRequest wanted) throws RefusedPicture {
        return render(picture, wanted, UNCHANGED);
    }

    private Rendition render(DecodedPicture picture, RenditionRequest wanted, int quality) throws RefusedPicture {
        Box whole = new Box(0, 0, picture.width(), picture.height());
        Box shown = wanted.crop().map(box -> box.within(picture.width(), picture.height())).orElse(whole);
        try (Mat part = new Mat(picture.pixels(), new Rect(shown.x(), shown.y(), shown.width(), shown.height()));
             Mat rendition = Jpeg.fitted(part, wanted.longestSide())) {
            picture.profile().ifPresent(profile -> profile.toSrgb(rendition));
            List<Cover> faces = covers(wanted.covers(), RenditionRequest::overFace, shown, rendition);
            List<Cover> covers = Stream.concat(faces.stream(),
                    covers(wanted.places(), RenditionRequest::overPlace, shown, rendition).stream()).toList();
            covers.forEach(cover -> cover.fill(rendition));
            byte[] jpeg = Jpeg.encode(rendition, quality);
            double across = (double) rendition.cols() / shown.width();
            double down = (double) rendition.rows() / shown.height();
            List<Box> seen = lookAgain(jpeg, covers, faces).stream().map(face -> face.scaled(1 / across, 1 / down))
                    .map(face -> face.moved(shown.x(), shown.y())).toList();
            return new Rendition(jpeg, rendition.cols(), rendition.rows(), seen);
        }
    }

    /** Covers of what reaches into the part that is shown. */
    private static List<Cover> covers(List<Box> boxes, UnaryOperator<Box> growing, Box shown, Mat rendition) {
        double across = (double) rendition.cols() / shown.width();
        double down = (double) rendition.rows() / shown.height();
        return boxes.stream().filter(box -> growing.apply(box).touches(shown)).map(box -> box.moved(-shown.x(), -shown.y()))
                .map(box -> Cover.of(box, growing.apply(box), across, down, rendition)).toList();
    }

    /** The faces that can still be seen, in pixels of the rendition. */
    private List<Box> lookAgain(byte[] jpeg, List<Cover> covers, List<Cover> faces) throws RefusedPicture {
        try (DecodedPicture opened = PictureDecoder.decode(jpeg)) {
            if (!covers.stream().allMatch(cover -> cover.isConstantIn(opened.pixels()))) {
                throw new RefusedPicture("A cover did not hide everything beneath it. Draw the box again and try once more.");
            }
            List<Box> seen = detector.detect(opened.pixels()).stream().filter(FaceBox::isFace).map(FaceBox::box).toList();
            if (faces.stream().anyMatch(cover -> seen.stream().anyMatch(face -> face.overlap(cover.face()) >= SAME_FACE))) {
                throw new RefusedPicture("A covered face can still be made out. Draw its box larger and try again.");
            }
            return seen;
        }
    }
}
