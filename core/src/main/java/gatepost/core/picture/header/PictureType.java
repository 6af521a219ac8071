package gatepost.core.picture.header;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a file is by its first bytes. Its name is never asked. */
public enum PictureType {
    JPEG, PNG, WEBP, GIF, TIFF, BMP, HEIC, AVIF, JPEG_XL, SVG, VIDEO, OTHER;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");
    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");
    /** How many first bytes decide. */
    static final int SEARCHED = 1024;

    /** Whether it is a container of pictures in a video's coding, as tablets and phones make them. */
    public boolean isHeif() {
        return this == HEIC || this == AVIF;
    }

    /** @param bytes the file, or no less than its first 1024 bytes */
    public static PictureType of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        }
        if (start.startsWith("BM") && start.length() > 26) {
            return BMP;
        }
        if (start.startsWith("ftyp", 4) && start.length() >= 12) {
            String brand = start.substring(8, 12);
            return HEIC_BRANDS.contains(brand) ? HEIC : AVIF_BRANDS.contains(brand) ? AVIF : VIDEO;
        }
        if (start.startsWith("\u00ff\n") || start.startsWith("\0\0\0\fJXL ")) {
            return JPEG_XL;
        }
        return start.contains("<svg") ? SVG : OTHER;
    }
}
