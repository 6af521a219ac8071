package gatepost.worker.picture.demo;

import java.awt.Color;
import java.util.random.RandomGenerator;

/** What an invented child looks like. */
record Looks(Color skin, Color hair, HairStyle style, Color eyes, Color shirt, double smile) {

    enum HairStyle { SHORT, FRINGE, BOB, BUNCHES, CURLS, SCARF }

    private static final Color[] SKINS = {new Color(0xF3D3BC), new Color(0xE9BE9B), new Color(0xD9A47C),
        new Color(0xBD8560), new Color(0x9A6A4B), new Color(0xEFC9A9)};
    private static final Color[] FAIR_HAIR = {new Color(0x6B4628), new Color(0xB5813F), new Color(0x3A261A),
        new Color(0x93471F), new Color(0x8B6238)};
    private static final Color[] DARK_HAIR = {new Color(0x1D1512), new Color(0x2B1D15), new Color(0x38251A)};
    private static final Color[] FAIR_EYES = {new Color(0x4F6F86), new Color(0x5A6B3F), new Color(0x5B4028)};
    private static final Color[] DARK_EYES = {new Color(0x3A2415), new Color(0x4A2F1B)};
    private static final Color[] HOUSES = {new Color(0xC8383A), new Color(0x2F62AE), new Color(0x2E8B57), new Color(0xE9B52E)};

    /** The nth child of a scene: neighbours differ in skin, hair and house colour. */
    static Looks of(int nth, RandomGenerator random) {
        int start = random.nextInt(SKINS.length);
        int skin = (nth * 5 + start) % SKINS.length;
        boolean dark = skin == 3 || skin == 4 || random.nextInt(4) == 0;
        HairStyle[] styles = HairStyle.values();
        return new Looks(SKINS[skin], pick(dark ? DARK_HAIR : FAIR_HAIR, random),
                styles[(nth + random.nextInt(2)) % styles.length], pick(dark ? DARK_EYES : FAIR_EYES, random),
                HOUSES[(nth + start) % HOUSES.length], 0.7 + random.nextDouble() * 0.3);
    }

    private static Color pick(Color[] colours, RandomGenerator random) {
        return colours[random.nextInt(colours.length)];
    }
}
