package gatepost.core.picture.header;

import java.io.IOException;

/** Reads the first directory of a TIFF file. */
final class TiffStructure {

    private static final int WIDTH = 256;
    private static final int LENGTH = 257;
    private static final int SHORT = 3;

    private TiffStructure() {
    }

    /** The size of the first picture in the file; 0 where the directory does not say, which the caller refuses. */
    static PictureHeader read(FileFront file) throws IOException {
        if (file.one() == 'I') {
            file.littleEndian();
        }
        file.skipTo(4);
        file.skipTo(file.four());
        int entries = file.two();
        int width = 0;
        int height = 0;
        for (int entry = 0; entry < entries; entry++) {
            int tag = file.two();
            int value = value(file, file.two());
            width = tag == WIDTH ? value : width;
            height = tag == LENGTH ? value : height;
        }
        return new PictureHeader(width, height);
    }

    private static int value(FileFront file, int type) throws IOException {
        file.skip(4);
        if (type != SHORT) {
            return file.four();
        }
        int value = file.two();
        file.skip(2);
        return value;
    }
}
