package gatepost.core.picture.header;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The first boxes of a HEIC file, which claim a size; there are no pixels behind them. */
public final class ClaimedHeic {

    private static final byte[] ANY_VERSION = new byte[4];

    private ClaimedHeic() {
    }

    /** Its primary picture is the second in it; the first is a thumbnail. */
    public static byte[] of(int width, int height) {
        byte[] primary = box("pitm", ANY_VERSION, numbers(2, 2));
        byte[] sizes = box("ipco", size(160, 120), box("irot", new byte[] {3}), size(width, height));
        // Two pictures: the first has property 1, the second 2 and 3, the latter marked as one that has to be understood.
        byte[] whose = box("ipma", ANY_VERSION, numbers(4, 2), numbers(2, 1), new byte[] {1, 1}, numbers(2, 2), new byte[] {2, 2, (byte) 0x83});
        return joined(box("ftyp", "heic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII)),
                box("meta", ANY_VERSION, primary, box("iprp", sizes, whose)));
    }

    private static byte[] size(int width, int height) {
        return box("ispe", ANY_VERSION, numbers(4, width), numbers(4, height));
    }

    private static byte[] box(String type, byte[]... parts) {
        byte[] content = joined(parts);
        return joined(numbers(4, content.length + 8), type.getBytes(StandardCharsets.US_ASCII), content);
    }

    private static byte[] numbers(int bytes, int value) {
        ByteBuffer number = ByteBuffer.allocate(bytes);
        return (bytes == 2 ? number.putShort((short) value) : number.putInt(value)).array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(Stream.of(parts).mapToInt(part -> part.length).sum());
        Stream.of(parts).forEach(all::put);
        return all.array();
    }
}
