package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY8;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_DEFAULT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import java.util.Optional;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/** Turns decoded frames, which carry brightness and two differences of colour, into pixels. */
public final class FrameColours implements AutoCloseable {

    private static final int EXACTLY = SWS_BILINEAR | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT;
    private static final int UNCHANGED = 1 << 16;
    /** The converter may write this many pixels beyond the end of a row. */
    private static final int ROOM = 32;

    private SwsContext converter;
    private SwsContext shrinker;

    /** The frame as 8-bit blue-green-red. What the container says of its colours counts before what the coding says. The caller closes the result. */
    public Mat pixels(AVFrame frame, AVCodecParameters said) {
        int width = frame.width();
        int height = frame.height();
        converter = AvFault.made(sws_getCachedContext(converter, width, height, frame.format(), width, height, AV_PIX_FMT_BGR24, EXACTLY,
                null, null, (DoublePointer) null));
        int matrix = said.color_space() == AVCOL_SPC_UNSPECIFIED ? frame.colorspace() : said.color_space();
        int range = said.color_range() == AVCOL_RANGE_UNSPECIFIED ? frame.color_range() : said.color_range();
        try (PointerScope scope = new PointerScope()) {
            sws_setColorspaceDetails(converter, sws_getCoefficients(matrix), range == AVCOL_RANGE_JPEG ? 1 : 0,
                    sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, UNCHANGED, UNCHANGED);
            Mat roomy = new Mat(height + 1, width + ROOM, CV_8UC3);
            var rows = new PointerPointer<Pointer>(roomy.data(), null, null, null);
            AvFault.checked(sws_scale(converter, frame.data(), frame.linesize(), 0, height, rows,
                    new IntPointer((int) roomy.step(), 0, 0, 0)));
            Mat pixels = new Mat(roomy, new Rect(0, 0, width, height));
            pixels.retainReference();
            return pixels;
        }
    }

    /** A small grey picture of the frame, as it is stored, made without its pixels at full size. The caller closes it. */
    Mat small(AVFrame frame, int width, int height) {
        shrinker = AvFault.made(sws_getCachedContext(shrinker, frame.width(), frame.height(), frame.format(), width, height, AV_PIX_FMT_GRAY8,
                SWS_AREA, null, null, (DoublePointer) null));
        try (PointerScope scope = new PointerScope()) {
            Mat small = new Mat(height, width + ROOM, CV_8UC1);
            var rows = new PointerPointer<Pointer>(small.data(), null, null, null);
            AvFault.checked(sws_scale(shrinker, frame.data(), frame.linesize(), 0, frame.height(), rows,
                    new IntPointer((int) small.step(), 0, 0, 0)));
            Mat shown = new Mat(small, new Rect(0, 0, width, height));
            shown.retainReference();
            return shown;
        }
    }

    @Override
    public void close() {
        Stream.of(Optional.ofNullable(converter), Optional.ofNullable(shrinker)).flatMap(Optional::stream).forEach(swscale::sws_freeContext);
    }
}
