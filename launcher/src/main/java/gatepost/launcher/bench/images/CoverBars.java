package gatepost.launcher.bench.images;

import gatepost.core.picture.Box;
import gatepost.core.picture.FaceBox;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.core.picture.RenditionRequest;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.detect.FaceDetector;
import gatepost.worker.picture.render.Renderer;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** What covering leaves of faces, and how much of the picture it takes. */
final class CoverBars {

    private static final double SAME = 0.4;

    private CoverBars() {
    }

    static void measure(FaceDetector detector, List<LabelledPhoto> drawn, List<LabelledPhoto> given, PrintWriter out) throws RefusedPicture {
        Renderer renderer = new Renderer(detector);
        int covered = 0;
        int again = 0;
        int refused = 0;
        double boxes = 0;
        double area = 0;
        for (LabelledPhoto photo : Stream.concat(drawn.stream(), given.stream()).toList()) {
            try (DecodedPicture picture = PictureDecoder.decode(photo.file())) {
                List<Box> faces = detector.detect(picture.pixels()).stream().map(FaceBox::box).toList();
                covered += faces.size();
                for (Box face : faces) {
                    boxes += face.area();
                    area += RenditionRequest.overFace(face).within(picture.width(), picture.height()).area();
                }
                int side = Math.max(picture.width(), picture.height());
                try (DecodedPicture opened = PictureDecoder.decode(renderer.renderFullSize(picture, new RenditionRequest(faces, side)).jpeg())) {
                    List<FaceBox> left = detector.detect(opened.pixels()).stream().filter(FaceBox::isFace).toList();
                    again += (int) faces.stream().filter(face -> left.stream().anyMatch(box -> box.box().overlap(face) >= SAME)).count();
                } catch (RefusedPicture e) {
                    refused++;
                }
            }
        }
        out.printf("covers: %d faces, found again %.4f (bar .001), renditions refused %d, area %.2f times the boxes (bar 2.6)%n", covered,
                (double) again / covered, refused, area / boxes);
        out.flush();
    }
}
