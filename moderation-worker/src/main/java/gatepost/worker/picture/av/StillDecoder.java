package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_OUTPUT_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_EXPLODE;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.opencv.opencv_core.Mat;

/** Decodes single pictures. A picture with a fault in it is none: nobody could say what is hidden behind what was patched. */
final class StillDecoder implements AutoCloseable {

    private static final long LARGEST_BLOCK = 128;

    private final FrameColours colours = new FrameColours();
    /** The picture in that packet. The caller closes the result. */
    Mat decode(AVPacket packet, AVCodecParameters coding) {
        AVCodec decoder = AvFault.made(avcodec_find_decoder(coding.codec_id()));
        AVCodecContext context = AvFault.made(avcodec_alloc_context3(decoder));
        AVFrame frame = AvFault.made(av_frame_alloc());
        try {
            AvFault.checked(avcodec_parameters_to_context(context, coding));
            context.max_pixels(roomFor(coding));
            context.thread_count(1);
            context.err_recognition(AV_EF_EXPLODE);
            context.flags(context.flags() & ~AV_CODEC_FLAG_OUTPUT_CORRUPT);
            AvFault.checked(avcodec_open2(context, decoder, (AVDictionary) null));
            AvFault.checked(avcodec_send_packet(context, packet));
            AvFault.checked(avcodec_send_packet(context, null));
            AvFault.checked(avcodec_receive_frame(context, frame));
            if (frame.decode_error_flags() != 0 || frame.width() != coding.width() || frame.height() != coding.height()) {
                throw new AvFault("A part of the picture is damaged or of another size than it is said to be");
            }
            return colours.pixels(frame, coding);
        } finally {
            av_frame_free(frame);
            avcodec_free_context(context);
        }
    }

    /** Codings work in blocks, which may reach beyond the edges. */
    private static long roomFor(AVCodecParameters coding) {
        return (coding.width() + LARGEST_BLOCK) * (coding.height() + LARGEST_BLOCK);
    }

    @Override
    public void close() {
        colours.close();
    }
}
