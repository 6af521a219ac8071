package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import gatepost.core.picture.Box;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/** One frame as it goes out: upright, 8-bit, no larger than networks show, with places filled. Brightness stands at full size, colour at half. */
final class FilmCanvas implements AutoCloseable {

    /** Longer side at most, in pixels. */
    private static final int LONGEST_SIDE = 1920;
    private static final int[] FILL = {116, 134, 124};
    private static final int UNCHANGED = 1 << 16;

    private final Turning turning;
    private final AVFrame stored;
    private final AVFrame upright;
    private final double scale;
    private SwsContext converter;

    /** @param width of the frames as they are stored
     *  @param height of the frames as they are stored */
    FilmCanvas(int width, int height, Turning turning) {
        this.turning = turning;
        scale = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
        int across = even(width * scale);
        int down = even(height * scale);
        stored = frame(across, down);
        upright = turning.diagonally() ? frame(down, across) : frame(across, down);
    }

    int width() {
        return upright.width();
    }

    int height() {
        return upright.height();
    }

    /** How many pixels here stand for one of the film. */
    double scale() {
        return scale;
    }

    /** Draws a frame and fills places in it, given in pixels of the upright film. What is returned is drawn over by the next. */
    AVFrame draw(AVFrame decoded, long time, List<Box> places) {
        convert(decoded);
        AvFault.checked(av_frame_make_writable(upright));
        for (int plane = 0; plane < FILL.length; plane++) {
            try (PointerScope scope = new PointerScope(); Mat to = plane(upright, plane)) {
                Mat turned = turning.upright(plane(stored, plane));
                turned.copyTo(to);
                turned.close();
                int shown = plane;
                places.forEach(place -> fill(to, place, shown));
            }
        }
        upright.pts(time);
        return upright;
    }

    private void convert(AVFrame decoded) {
        converter = AvFault.made(sws_getCachedContext(converter, decoded.width(), decoded.height(), decoded.format(), stored.width(), stored.height(),
                AV_PIX_FMT_YUV420P, SWS_AREA | SWS_ACCURATE_RND, null, null, (DoublePointer) null));
        var matrix = sws_getCoefficients(decoded.colorspace());
        sws_setColorspaceDetails(converter, matrix, decoded.color_range() == AVCOL_RANGE_JPEG ? 1 : 0, matrix, 0, 0, UNCHANGED, UNCHANGED);
        AvFault.checked(sws_scale(converter, decoded.data(), decoded.linesize(), 0, decoded.height(), stored.data(), stored.linesize()));
    }

    /** Outwards to whole pixels of the colours, so that no rim of them stays. */
    private void fill(Mat plane, Box place, int which) {
        double share = scale / (which == 0 ? 1 : 2);
        Box filled = place.scaled(scale / 2, scale / 2).scaled(share / (scale / 2), share / (scale / 2)).within(plane.cols(), plane.rows());
        try (Mat part = new Mat(plane, new Rect(filled.x(), filled.y(), filled.width(), filled.height())); Scalar colour = Scalar.all(FILL[which])) {
            part.put(colour);
        }
    }

    private static Mat plane(AVFrame frame, int which) {
        int share = which == 0 ? 1 : 2;
        return new Mat(frame.height() / share, frame.width() / share, CV_8UC1, frame.data(which), frame.linesize(which));
    }

    private static AVFrame frame(int width, int height) {
        AVFrame frame = AvFault.made(av_frame_alloc());
        frame.width(width).height(height).format(AV_PIX_FMT_YUV420P);
        AvFault.checked(av_frame_get_buffer(frame, 0));
        return frame;
    }

    private static int even(double length) {
        return Math.max(2, (int) Math.round(length / 2) * 2);
    }

    @Override
    public void close() {
        av_frame_free(stored);
        av_frame_free(upright);
        if (converter != null) {
            sws_freeContext(converter);
        }
    }
}
