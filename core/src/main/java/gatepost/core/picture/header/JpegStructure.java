package gatepost.core.picture.header;

import java.io.IOException;

/** Walks a JPEG file marker by marker up to its frame header. */
final class JpegStructure {

    private static final int PREFIX = 0xFF;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private JpegStructure() {
    }

    /** The size in the frame header. */
    static PictureHeader read(FileFront file) throws RefusedPicture, IOException {
        file.skipTo(2);
        while (true) {
            int marker = nextMarker(file);
            if (isFrame(marker)) {
                file.skip(3);
                int height = file.two();
                return new PictureHeader(file.two(), height);
            }
            if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
                throw PictureHeader.damaged();
            }
            if (!standsAlone(marker)) {
                // The length counts its own two bytes.
                file.skip(Math.max(0, file.two() - 2));
            }
        }
    }

    private static int nextMarker(FileFront file) throws IOException {
        int next = file.one();
        while (next != PREFIX) {
            next = file.one();
        }
        while (next == PREFIX) {
            next = file.one();
        }
        return next;
    }

    private static boolean standsAlone(int marker) {
        return marker <= 0x01 || marker >= 0xD0 && marker <= 0xD8;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
