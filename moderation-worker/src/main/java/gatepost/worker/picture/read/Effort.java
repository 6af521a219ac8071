package gatepost.worker.picture.read;

/** What reading one picture may cost. Counted in work and not in time, so that the same picture always gives the same words. */
final class Effort {

    /** Lengths of writing, in heights of it. About two thousand take five seconds of one processor. */
    private static final double MOST = 450;
    private static final double START = 4;

    private double left = MOST;

    /** Whether one more strip may be read; if so it is counted. */
    boolean allows(Strip strip) {
        double cost = START + strip.elongation();
        if (cost > left) {
            return false;
        }
        left -= cost;
        return true;
    }
}
