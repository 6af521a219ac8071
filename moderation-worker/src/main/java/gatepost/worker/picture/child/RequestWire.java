package gatepost.worker.picture.child;

import gatepost.core.picture.Box;
import gatepost.core.picture.RenditionRequest;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Requests as bytes. Every variable part is preceded by its length. */
final class RequestWire {

    private static final int LOOK = 1;
    private static final int RENDER = 2;
    private static final int READ = 3;

    private RequestWire() {
    }

    static void write(DataOutputStream out, Request request) throws IOException {
        switch (request) {
            case Request.Look look -> out.writeByte(LOOK);
            case Request.Read read -> out.writeByte(READ);
            case Request.Render render -> {
                out.writeByte(RENDER);
                out.writeInt(render.wanted().longestSide());
                writeBoxes(out, render.wanted().covers());
                writeBoxes(out, render.wanted().places());
                out.writeBoolean(render.wanted().crop().isPresent());
                if (render.wanted().crop().isPresent()) {
                    writeBox(out, render.wanted().crop().get());
                }
            }
        }
        writeBytes(out, request.file());
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case LOOK -> new Request.Look(readBytes(in));
            case READ -> new Request.Read(readBytes(in));
            case RENDER -> {
                int longestSide = in.readInt();
                List<Box> covers = readBoxes(in);
                List<Box> places = readBoxes(in);
                Optional<Box> crop = in.readBoolean() ? Optional.of(readBox(in)) : Optional.empty();
                yield new Request.Render(readBytes(in), new RenditionRequest(covers, places, crop, longestSide));
            }
            default -> throw new IOException("No request is of kind " + kind);
        };
    }

    static void writeBoxes(DataOutputStream out, List<Box> boxes) throws IOException {
        out.writeInt(boxes.size());
        for (Box box : boxes) {
            writeBox(out, box);
        }
    }

    static List<Box> readBoxes(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boxes.add(readBox(in));
        }
        return boxes;
    }

    static void writeBox(DataOutputStream out, Box box) throws IOException {
        out.writeInt(box.x());
        out.writeInt(box.y());
        out.writeInt(box.width());
        out.writeInt(box.height());
    }

    static Box readBox(DataInputStream in) throws IOException {
        return new Box(in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads exactly the announced bytes; memory is taken as they arrive, so that a wrong length cannot exhaust it. */
    static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = length < 0 ? new byte[0] : in.readNBytes(length);
        if (bytes.length != length) {
            throw new IOException("A message broke off");
        }
        return bytes;
    }
}
