package gatepost.worker.picture.read;

/** A connected patch of ink that may be a letter, or a few letters that touch. Pixels of the picture it was found in. */
record Blob(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    double centreX() {
        return x + width / 2.0;
    }

    double centreY() {
        return y + height / 2.0;
    }

    /** Its size whichever way the writing runs. */
    int longer() {
        return Math.max(width, height);
    }
}
