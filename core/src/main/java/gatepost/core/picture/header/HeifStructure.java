package gatepost.core.picture.header;

import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/**
 * Finds in a HEIF file, as HEIC and AVIF photos are, the size of the picture that it is about, among its tiles, thumbnails and depth maps
 * (ISO/IEC 14496-12 for the boxes, 23008-12 for what is in them).
 */
final class HeifStructure {

    private static final int META = 0x6D657461;
    private static final int PRIMARY_ITEM = 0x7069746D;
    private static final int PROPERTIES = 0x69707270;
    private static final int PROPERTY_LIST = 0x6970636F;
    private static final int ASSOCIATIONS = 0x69706D61;
    private static final int SIZE = 0x69737065;
    private static final int LONGEST_META = 512 * 1024;
    private static final int HEAD = 8;

    private final List<Optional<PictureHeader>> properties = new ArrayList<>();
    private final Map<Integer, List<Integer>> associations = new HashMap<>();
    private int primary;

    private HeifStructure() {
    }

    /** The primary picture's size, as stored, before any turning upright. */
    static PictureHeader read(FileFront file) throws RefusedPicture, IOException {
        while (true) {
            long length = Integer.toUnsignedLong(file.four());
            int type = file.four();
            long head = HEAD;
            if (length == 1) {
                length = (long) file.four() << 32 | Integer.toUnsignedLong(file.four());
                head += HEAD;
            }
            if (type == META) {
                return new HeifStructure().primary(file.bytes(length - head, LONGEST_META));
            }
            file.skip(length - head);
        }
    }

    private PictureHeader primary(byte[] meta) throws RefusedPicture, EOFException {
        try {
            ByteBuffer content = ByteBuffer.wrap(meta);
            content.getInt(); // version and flags
            readBoxes(content, true);
            return associations.getOrDefault(primary, List.of()).stream().filter(index -> index >= 1 && index <= properties.size())
                    .flatMap(index -> properties.get(index - 1).stream()).findFirst().orElseThrow(PictureHeader::damaged);
        } catch (BufferUnderflowException | IllegalArgumentException cut) {
            throw new EOFException();
        }
    }

    /** @param outermost whether the properties may be among them, which hold none of their own kind */
    private void readBoxes(ByteBuffer parent, boolean outermost) {
        while (parent.remaining() >= HEAD) {
            int length = parent.getInt();
            int type = parent.getInt();
            ByteBuffer box = parent.slice().limit(length - HEAD);
            parent.position(parent.position() + length - HEAD);
            switch (type) {
                case PRIMARY_ITEM -> primary = id(box, box.getInt() >>> 24 > 0);
                case PROPERTIES -> {
                    if (outermost) {
                        readBoxes(box, false);
                    }
                }
                case PROPERTY_LIST -> readProperties(box);
                case ASSOCIATIONS -> readAssociations(box);
                default -> { } // where the bytes are, what else is in the file: the decoder's business
            }
        }
    }

    /** Properties are numbered from 1 in their order, whatever they say. */
    private void readProperties(ByteBuffer list) {
        while (list.remaining() >= HEAD) {
            int length = list.getInt();
            int type = list.getInt();
            ByteBuffer property = list.slice().limit(length - HEAD);
            list.position(list.position() + length - HEAD);
            properties.add(type == SIZE ? Optional.of(size(property)) : Optional.empty());
        }
    }

    private static PictureHeader size(ByteBuffer property) {
        property.getInt(); // version and flags
        return new PictureHeader(property.getInt(), property.getInt());
    }

    private void readAssociations(ByteBuffer box) {
        int kind = box.getInt();
        boolean longIds = kind >>> 24 > 0;
        boolean longIndices = (kind & 1) == 1;
        for (int left = box.getInt(); left > 0; left--) {
            var indices = associations.computeIfAbsent(id(box, longIds), item -> new ArrayList<>());
            // The highest bit says whether a reader has to understand the property.
            for (int more = Byte.toUnsignedInt(box.get()); more > 0; more--) {
                indices.add(longIndices ? box.getShort() & 0x7FFF : box.get() & 0x7F);
            }
        }
    }

    private static int id(ByteBuffer box, boolean wide) {
        return wide ? box.getInt() : Short.toUnsignedInt(box.getShort());
    }
}
