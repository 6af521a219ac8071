package gatepost.worker.picture.av;

import org.bytedeco.javacpp.Pointer;

/** FFmpeg could not do what it was asked: the file is damaged, or made in a way that this build does not read. */
public final class AvFault extends RuntimeException {

    public AvFault(String what) {
        super(what);
    }

    /** The result of a call, which is negative where the call failed. */
    static int checked(int result) {
        if (result < 0) {
            throw new AvFault("FFmpeg answered " + result);
        }
        return result;
    }

    /** A thing that a call made, which it leaves out where it failed. */
    static <P extends Pointer> P made(P thing) {
        if (thing == null || thing.isNull()) {
            throw new AvFault("FFmpeg made nothing");
        }
        return thing;
    }
}
