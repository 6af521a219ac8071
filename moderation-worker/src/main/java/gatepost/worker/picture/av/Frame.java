package gatepost.worker.picture.av;

import java.time.Duration;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.opencv.opencv_core.Mat;

/** One frame of a film, as long as whoever was handed it has it. */
public final class Frame {

    private final AVFrame decoded;
    private final Duration at;
    private final AVCodecParameters coding;
    private final Turning turning;
    private final FrameColours colours;

    Frame(AVFrame decoded, Duration at, AVCodecParameters coding, Turning turning, FrameColours colours) {
        this.decoded = decoded;
        this.at = at;
        this.coding = coding;
        this.turning = turning;
        this.colours = colours;
    }

    /** Since the film's first frame. */
    public Duration at() {
        return at;
    }

    /** Its pixels, upright, 8-bit blue-green-red. The caller closes them. */
    public Mat pixels() {
        try (Mat stored = colours.pixels(decoded, coding)) {
            return turning.upright(stored);
        }
    }

    /** A small grey picture of it, lying as it is stored; costs little. The caller closes it. */
    public Mat small(int width, int height) {
        return colours.small(decoded, width, height);
    }

    /** As it was decoded, lying as it was stored. */
    AVFrame decoded() {
        return decoded;
    }
}
