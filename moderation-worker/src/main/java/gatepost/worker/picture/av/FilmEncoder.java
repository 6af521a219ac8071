package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Encodes frames as H.264, which every network and browser takes, on one thread. The same frames give the same bytes. */
final class FilmEncoder implements AutoCloseable {

    private static final String OPEN_H264 = "libopenh264";
    private static final double BITS_A_PIXEL = 0.12;
    private static final long FEWEST_BITS = 1_000_000;
    private static final long MOST_BITS = 12_000_000;
    private static final int SECONDS_BETWEEN_KEYS = 2;
    private static final double USUAL_RATE = 30;

    private final AVCodecContext context;
    private final AVPacket packet = AvFault.made(av_packet_alloc());
    private final Mp4File out;
    private final AVStream source;
    private final AVStream track;
    /** How long a frame usually lasts, in the source's units of time. */
    private final long usual;
    private long last = Long.MIN_VALUE;

    /** @param source the track whose frames come, for its times and colours
     *  @param out    gets a track for them */
    FilmEncoder(AVStream source, int width, int height, Mp4File out) {
        this.source = source;
        this.out = out;
        AVCodec encoder = AvFault.made(avcodec_find_encoder_by_name(OPEN_H264));
        context = AvFault.made(avcodec_alloc_context3(encoder));
        double rate = source.avg_frame_rate().num() > 0 && source.avg_frame_rate().den() > 0
                ? (double) source.avg_frame_rate().num() / source.avg_frame_rate().den() : USUAL_RATE;
        context.width(width).height(height).pix_fmt(AV_PIX_FMT_YUV420P).time_base(source.time_base()).framerate(source.avg_frame_rate());
        usual = Math.max(1, Math.round(source.time_base().den() / rate / source.time_base().num()));
        context.gop_size((int) Math.ceil(rate * SECONDS_BETWEEN_KEYS)).thread_count(1);
        context.bit_rate(Math.clamp((long) (width * height * rate * BITS_A_PIXEL), FEWEST_BITS, MOST_BITS));
        context.color_range(AVCOL_RANGE_MPEG).colorspace(source.codecpar().color_space()).color_primaries(source.codecpar().color_primaries())
                .color_trc(source.codecpar().color_trc());
        context.flags(AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT);
        AvFault.checked(avcodec_open2(context, encoder, (AVDictionary) null));
        AVCodecParameters coding = AvFault.made(avcodec_parameters_alloc());
        AvFault.checked(avcodec_parameters_from_context(coding, context));
        track = out.track(coding, source.time_base());
        avcodec_parameters_free(coding);
    }

    /** The next frame, which carries its time; one that is not later than the one before is left out, as players do. */
    void take(AVFrame frame) {
        if (frame.pts() > last) {
            last = frame.pts();
            send(frame);
        }
    }

    void finish() {
        send(null);
    }

    private void send(AVFrame frame) {
        AvFault.checked(avcodec_send_frame(context, frame));
        int got = avcodec_receive_packet(context, packet);
        while (got >= 0) {
            packet.duration(usual); // else the last frame would last for no time, and not be shown
            out.write(packet, track, source.time_base());
            got = avcodec_receive_packet(context, packet);
        }
        if (got != AVERROR_EAGAIN() && got != AVERROR_EOF) {
            AvFault.checked(got);
        }
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(context);
    }
}
