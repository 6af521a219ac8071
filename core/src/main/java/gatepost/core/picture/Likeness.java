package gatepost.core.picture;

/**
 * By what the same photograph is known again, made smaller or saved anew: 64 bits that tell in a grid of 8 x 8 places whether the picture
 * grows lighter to the right. It says nothing of who is in it (C9).
 */
public record Likeness(long print) {

    /** Two prints that differ in at most so many bits are taken for the same photograph, see docs/adr/0051. */
    public static final int SAME_WITHIN = 6;

    /** In how many bits two prints differ, 0 to 64. */
    public int distance(Likeness other) {
        return Long.bitCount(print ^ other.print);
    }
}
