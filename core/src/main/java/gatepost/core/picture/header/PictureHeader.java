package gatepost.core.picture.header;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;

/**
 * The size that a file claims, read from its header without decoding a pixel.
 *
 * @param width as stored, before any turning upright
 * @param height as stored, before any turning upright
 */
public record PictureHeader(int width, int height) {

    /** No more of a file is read than this many bytes: a header that begins later counts as damaged. */
    public static final int FURTHEST = 32 * 1024 * 1024;
    /** The most pixels that are decoded: 100 megapixels take 300 MB of memory. */
    public static final long MOST_PIXELS = 100_000_000;

    /** What is said of a file that does not keep what its header promises. */
    public static RefusedPicture damaged() {
        return new RefusedPicture("The picture is damaged or incomplete. Copy it from the camera or phone again.");
    }

    /**
     * Reads the header of a JPEG, HEIC, AVIF, PNG, WebP, GIF, TIFF or BMP file, forwards and no further than the header.
     *
     * @throws RefusedPicture when the file is empty, of another type, or damaged
     */
    public static PictureHeader read(InputStream file) throws RefusedPicture, IOException {
        byte[] start = file.readNBytes(PictureType.SEARCHED);
        if (start.length == 0) {
            throw new RefusedPicture("The file is empty. Choose it again; it may not have finished copying.");
        }
        try {
            var front = new FileFront(new SequenceInputStream(new ByteArrayInputStream(start), file));
            PictureHeader header = switch (PictureType.of(start)) {
                case JPEG -> JpegStructure.read(front);
                case PNG -> png(front);
                case WEBP -> webp(front.littleEndian());
                case GIF -> gif(front.littleEndian());
                case TIFF -> TiffStructure.read(front);
                case BMP -> bmp(front.littleEndian());
                case HEIC, AVIF -> HeifStructure.read(front);
                case JPEG_XL -> throw new RefusedPicture("This kind of picture (JPEG XL) cannot be opened here. Open it on the "
                        + "device and save or export it as JPEG, then upload that copy.");
                case SVG -> throw new RefusedPicture("This is a drawing (SVG), not a photo. Export it as PNG and upload that.");
                case VIDEO -> throw new RefusedPicture("This is a video, not a photo. Choose a photo.");
                case OTHER -> throw new RefusedPicture("This is not a picture that can be opened here, whatever its name "
                        + "says. Use a JPEG, HEIC, AVIF, PNG, WebP, GIF, TIFF or BMP file.");
            };
            if (header.width < 1 || header.height < 1) {
                throw damaged();
            }
            return header;
        } catch (EOFException early) {
            throw damaged();
        }
    }

    /** Reads the header of a file that is in memory already. */
    public static PictureHeader read(byte[] file) throws RefusedPicture {
        try {
            return read(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws RefusedPicture when decoding it would take more memory than a picture may, however small its file is */
    public void requireFewEnoughPixels() throws RefusedPicture {
        if ((long) width * height > MOST_PIXELS) {
            throw new RefusedPicture("The picture has more than 100 megapixels. Export a smaller copy and upload that.");
        }
    }

    /** Whether a decoded picture has this size, lying or upright. */
    public boolean isSizeOf(int decodedWidth, int decodedHeight) {
        return width == decodedWidth && height == decodedHeight || width == decodedHeight && height == decodedWidth;
    }

    private static PictureHeader png(FileFront file) throws IOException {
        file.skipTo(16);
        return new PictureHeader(file.four(), file.four());
    }

    private static PictureHeader webp(FileFront file) throws RefusedPicture, IOException {
        file.skipTo(12);
        return switch (file.four()) {
            case 0x20385056 -> { // "VP8 "
                file.skipTo(26);
                yield new PictureHeader(file.two() & 0x3FFF, file.two() & 0x3FFF);
            }
            case 0x4C385056 -> { // "VP8L": two 14-bit fields after a signature byte
                file.skipTo(21);
                int bits = file.four();
                yield new PictureHeader((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
            }
            case 0x58385056 -> { // "VP8X"
                file.skipTo(24);
                yield new PictureHeader(threeBytes(file) + 1, threeBytes(file) + 1);
            }
            default -> throw damaged();
        };
    }

    private static int threeBytes(FileFront file) throws IOException {
        return file.two() | file.one() << 16;
    }

    private static PictureHeader gif(FileFront file) throws IOException {
        file.skipTo(6);
        return new PictureHeader(file.two(), file.two());
    }

    private static PictureHeader bmp(FileFront file) throws IOException {
        file.skipTo(14);
        boolean oldHeader = file.four() == 12;
        // A negative height says that rows run from top to bottom.
        return oldHeader ? new PictureHeader(file.two(), file.two()) : new PictureHeader(file.four(), Math.abs(file.four()));
    }
}
