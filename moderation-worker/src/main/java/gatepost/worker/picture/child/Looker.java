package gatepost.worker.picture.child;

import gatepost.core.picture.FaceBox;
import gatepost.core.picture.PictureAnalysis;
import gatepost.core.picture.Reading;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.document.read.DocumentReader;
import gatepost.worker.document.read.PictureEyes;
import gatepost.worker.document.read.RefusedDocument;
import gatepost.worker.picture.decode.CameraTags;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.detect.FaceDetector;
import gatepost.worker.picture.likeness.Prints;
import gatepost.worker.picture.read.PictureReader;
import gatepost.worker.picture.render.Proof;
import gatepost.worker.picture.render.Renderer;
import java.time.Duration;
import java.util.List;

/** Does in the child what the parent asks. */
final class Looker {

    private final FaceDetector detector;
    private final PictureReader reader;
    private final Renderer renderer;
    private final DocumentReader documents;

    Looker(FaceDetector detector, PictureReader reader) {
        this.detector = detector;
        this.reader = reader;
        this.renderer = new Renderer(detector);
        this.documents = new DocumentReader(this::inDocument);
    }

    PictureOutcome answer(Request request) {
        try {
            return switch (request) {
                case Request.Look look -> look(look);
                case Request.Render render -> render(render);
                case Request.Read read -> new Extracted(documents.read(read.file()));
            };
        } catch (RefusedPicture e) {
            return new Refused(e.sentence());
        } catch (RefusedDocument e) {
            return new Refused(e.sentence());
        } catch (RuntimeException e) {
            // The message may quote the file; the kind of fault is enough to find it again with the stored picture.
            return new Failed("The picture check failed: " + e.getClass().getSimpleName());
        }
    }

    private Looked look(Request.Look look) throws RefusedPicture {
        long start = System.nanoTime();
        try (DecodedPicture picture = PictureDecoder.decode(look.file())) {
            List<FaceBox> faces = detector.detect(picture.pixels());
            Reading reading = reader.read(picture.pixels());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Looked(new PictureAnalysis(picture.width(), picture.height(), faces, reading,
                    CameraTags.in(look.file()), Prints.of(picture.pixels()), detector.identity(), took),
                    Proof.of(picture));
        }
    }

    private PictureEyes.Seen inDocument(byte[] file) throws RefusedPicture {
        try (DecodedPicture picture = PictureDecoder.decode(file)) {
            Reading reading = reader.read(picture.pixels());
            return new PictureEyes.Seen(picture.width(), picture.height(), detector.detect(picture.pixels()).size(), reading.text(),
                    !reading.unread().isEmpty());
        }
    }

    private Rendered render(Request.Render render) throws RefusedPicture {
        try (DecodedPicture picture = PictureDecoder.decode(render.file())) {
            return new Rendered(renderer.render(picture, render.wanted()));
        }
    }
}
