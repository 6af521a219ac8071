package gatepost.worker.picture.child;

import gatepost.core.picture.Box;
import gatepost.core.picture.Camera;
import gatepost.core.picture.Detector;
import gatepost.core.picture.DetectorName;
import gatepost.core.picture.FaceBox;
import gatepost.core.picture.Likeness;
import gatepost.core.picture.PictureAnalysis;
import gatepost.worker.picture.render.Rendition;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Outcomes as bytes. Every variable part is preceded by its length. */
final class OutcomeWire {

    private static final int LOOKED = 1;
    private static final int RENDERED = 2;
    private static final int REFUSED = 3;
    private static final int FAILED = 4;
    private static final int EXTRACTED = 5;

    private OutcomeWire() {
    }

    static void write(DataOutputStream out, PictureOutcome outcome) throws IOException {
        switch (outcome) {
            case Looked looked -> {
                out.writeByte(LOOKED);
                writeAnalysis(out, looked.analysis());
                RequestWire.writeBytes(out, looked.proof());
            }
            case Rendered rendered -> {
                out.writeByte(RENDERED);
                out.writeInt(rendered.rendition().width());
                out.writeInt(rendered.rendition().height());
                RequestWire.writeBoxes(out, rendered.rendition().faces());
                RequestWire.writeBytes(out, rendered.rendition().jpeg());
            }
            case Extracted extracted -> {
                out.writeByte(EXTRACTED);
                TextWire.write(out, extracted.text());
            }
            case Refused refused -> {
                out.writeByte(REFUSED);
                out.writeUTF(refused.sentence());
            }
            case Failed failed -> {
                out.writeByte(FAILED);
                out.writeUTF(failed.reason());
            }
        }
        out.flush();
    }

    static PictureOutcome read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case LOOKED -> new Looked(readAnalysis(in), RequestWire.readBytes(in));
            case RENDERED -> {
                int width = in.readInt();
                int height = in.readInt();
                List<Box> faces = RequestWire.readBoxes(in);
                yield new Rendered(new Rendition(RequestWire.readBytes(in), width, height, faces));
            }
            case EXTRACTED -> new Extracted(TextWire.read(in));
            case REFUSED -> new Refused(in.readUTF());
            case FAILED -> new Failed(in.readUTF());
            default -> throw new IOException("No outcome is of kind " + kind);
        };
    }

    private static void writeAnalysis(DataOutputStream out, PictureAnalysis analysis) throws IOException {
        out.writeInt(analysis.width());
        out.writeInt(analysis.height());
        out.writeUTF(analysis.detector().name().label());
        out.writeUTF(analysis.detector().modelDigest());
        out.writeLong(analysis.took().toNanos());
        out.writeInt(analysis.faces().size());
        for (FaceBox face : analysis.faces()) {
            RequestWire.writeBox(out, face.box());
            out.writeDouble(face.score());
        }
        ReadingWire.write(out, analysis.reading());
        out.writeUTF(analysis.camera().make());
        out.writeUTF(analysis.camera().model());
        out.writeUTF(analysis.camera().serial());
        out.writeLong(analysis.likeness().print());
    }

    private static PictureAnalysis readAnalysis(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        Detector detector = new Detector(DetectorName.ofLabel(in.readUTF()), in.readUTF());
        Duration took = Duration.ofNanos(in.readLong());
        int count = in.readInt();
        List<FaceBox> faces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            faces.add(new FaceBox(RequestWire.readBox(in), in.readDouble()));
        }
        return new PictureAnalysis(width, height, faces, ReadingWire.read(in),
                new Camera(in.readUTF(), in.readUTF(), in.readUTF()), new Likeness(in.readLong()), detector, took);
    }
}
