package gatepost.worker.picture.demo;

import gatepost.core.picture.Camera;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes into a JPEG file which device took it, as cameras do: Exif 2.3, big-endian, make and model in the first directory, serial number in the second. */
final class CameraSegment {

    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST = 8;
    private static final int SECOND = FIRST + 2 + 3 * 12 + 4;
    private static final int TEXTS = SECOND + 2 + 12 + 4;
    private static final int TEXT = 2;
    private static final int LONG = 4;

    private CameraSegment() {
    }

    /** The file with a segment of metadata after its first marker. */
    static byte[] in(byte[] jpeg, Camera camera) {
        byte[] make = text(camera.make());
        byte[] model = text(camera.model());
        byte[] serial = text(camera.serial());
        int length = 2 + NAME.length + TEXTS + make.length + model.length + serial.length;
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 2 + length).put(jpeg, 0, 2);
        file.putShort((short) 0xFFE1).putShort((short) length).put(NAME);
        file.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(FIRST).putShort((short) 3);
        entry(file, 0x010F, TEXT, make.length, TEXTS);
        entry(file, 0x0110, TEXT, model.length, TEXTS + make.length);
        entry(file, 0x8769, LONG, 1, SECOND);
        file.putInt(0).putShort((short) 1);
        entry(file, 0xA431, TEXT, serial.length, TEXTS + make.length + model.length);
        return file.putInt(0).put(make).put(model).put(serial).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static void entry(ByteBuffer file, int tag, int type, int count, int value) {
        file.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** Ended by a zero, and too long to stand in the directory itself. */
    private static byte[] text(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, Math.max(bytes.length + 1, 5));
    }
}
