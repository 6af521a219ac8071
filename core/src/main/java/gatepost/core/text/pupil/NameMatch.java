package gatepost.core.text.pupil;

/**
 * A reading of a few words as one pupil's name.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param pupil place on the roll
 * @param cost how far the words are from the name on the roll; 0 is exact
 * @param shared whether the surname belongs to several first names, as with siblings
 */
record NameMatch(int first, int end, int pupil, double cost, boolean shared) {

    boolean overlaps(NameMatch other) {
        return first < other.end && other.first < end;
    }

    boolean inside(NameMatch other) {
        return first >= other.first && end <= other.end && end - first < other.end - other.first;
    }
}
