package gatepost.worker.picture.decode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of most telephones' screens and cameras as an ICC profile (version 4), for files that name them by a number: the primaries of
 * SMPTE EG 432-1 seen under D50, with the curve of sRGB (IEC 61966-2-1).
 */
final class DisplayP3 {

    /** Its number in ISO/IEC 23091-2. */
    static final int PRIMARIES = 12;

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final double[] WHITE = {0.9642, 1, 0.8249};
    private static final double[] RED = {0.51512, 0.24120, -0.00105};
    private static final double[] GREEN = {0.29198, 0.69225, 0.04189};
    private static final double[] BLUE = {0.15710, 0.06657, 0.78407};
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    private static final int WITH_A_LINEAR_START = 3 << 16;

    private DisplayP3() {
    }

    static byte[] profile() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("wtpt", numbers("XYZ ", 0, WHITE));
        tags.put("rXYZ", numbers("XYZ ", 0, RED));
        tags.put("gXYZ", numbers("XYZ ", 0, GREEN));
        tags.put("bXYZ", numbers("XYZ ", 0, BLUE));
        for (String curve : new String[] {"rTRC", "gTRC", "bTRC"}) {
            tags.put(curve, numbers("para", Integer.BYTES, CURVE));
        }
        int table = HEADER + Integer.BYTES + ENTRY * tags.size();
        int length = table + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer profile = ByteBuffer.allocate(length);
        profile.putInt(length).putInt(0).putInt(4 << 24).put(ascii("mntrRGB XYZ ")).position(36).put(ascii("acsp")).position(68);
        put(profile, WHITE);
        profile.position(HEADER).putInt(tags.size());
        int at = table;
        for (var tag : tags.entrySet()) {
            profile.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        tags.values().forEach(profile::put);
        return profile.array();
    }

    private static byte[] numbers(String type, int kind, double[] values) {
        ByteBuffer tag = ByteBuffer.allocate(2 * Integer.BYTES + kind + values.length * Integer.BYTES).put(ascii(type)).putInt(0);
        if (kind > 0) {
            tag.putInt(WITH_A_LINEAR_START);
        }
        put(tag, values);
        return tag.array();
    }

    private static void put(ByteBuffer to, double[] values) {
        for (double value : values) {
            to.putInt((int) Math.round(value * (1 << 16)));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
