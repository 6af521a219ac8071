package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;

/** Reads a film from its first frame to its last; only a few frames are in memory. */
public final class FilmReader implements AutoCloseable {

    private static final String CODINGS = "h264,hevc,mpeg4,mjpeg,aac";
    private static final long MOST_PIXELS = 4096L * 2304;

    private final AvFile file;
    private final FilmTracks tracks;
    private final FrameColours colours = new FrameColours();
    private OptionalLong begin = OptionalLong.empty();

    /** @throws AvFault when it is no film of the MP4 family */
    public FilmReader(Source film) {
        file = new AvFile(film, CODINGS);
        try {
            AvFault.checked(avformat_find_stream_info(file.format(), (AVDictionary) null));
            tracks = FilmTracks.in(file.format());
        } catch (RuntimeException unread) {
            file.close();
            throw unread;
        }
    }

    public FilmFacts facts() {
        return tracks.facts();
    }

    FilmTracks tracks() {
        return tracks;
    }

    /** Hands out every frame. */
    public void read(Consumer<Frame> eye) {
        read(eye, sound -> { });
    }

    /**
     * Hands out every frame, and every piece of the sound as it is stored, in the order of the file.
     *
     * @throws AvFault when a part of the film is damaged
     */
    void read(Consumer<Frame> eye, Consumer<AVPacket> ear) {
        AVStream picture = tracks.pictures().getFirst();
        int sound = tracks.sound().map(AVStream::index).orElse(-1);
        tracks.others(picture).forEach(track -> track.discard(AVDISCARD_ALL));
        AVPacket packet = AvFault.made(av_packet_alloc());
        try (Decoding decoding = new Decoding(picture, eye)) {
            int read = av_read_frame(file.format(), packet);
            while (read >= 0) {
                if (packet.stream_index() == picture.index()) {
                    decoding.take(packet);
                } else if (packet.stream_index() == sound) {
                    ear.accept(packet);
                }
                av_packet_unref(packet);
                read = av_read_frame(file.format(), packet);
            }
            if (read != AVERROR_EOF) {
                AvFault.checked(read);
            }
            decoding.take(null);
        } finally {
            av_packet_free(packet);
        }
    }

    @Override
    public void close() {
        colours.close();
        file.close();
    }

    private final class Decoding implements AutoCloseable {

        private final AVStream track;
        private final Consumer<Frame> eye;
        private final AVCodecContext context;
        private final AVFrame frame = AvFault.made(av_frame_alloc());

        private Decoding(AVStream track, Consumer<Frame> eye) {
            this.track = track;
            this.eye = eye;
            AVCodec decoder = AvFault.made(avcodec_find_decoder(track.codecpar().codec_id()));
            context = AvFault.made(avcodec_alloc_context3(decoder));
            AvFault.checked(avcodec_parameters_to_context(context, track.codecpar()));
            context.max_pixels(MOST_PIXELS);
            context.thread_count(1);
            AvFault.checked(avcodec_open2(context, decoder, (AVDictionary) null));
        }

        /** @param packet null at the end of the film */
        private void take(AVPacket packet) {
            AvFault.checked(avcodec_send_packet(context, packet));
            int got = avcodec_receive_frame(context, frame);
            while (got >= 0) {
                if (frame.decode_error_flags() != 0 || frame.width() != track.codecpar().width() || frame.height() != track.codecpar().height()) {
                    throw new AvFault("A frame is damaged or of another size");
                }
                eye.accept(new Frame(frame, time(), track.codecpar(), tracks.turning(), colours));
                got = avcodec_receive_frame(context, frame);
            }
            if (got != AVERROR_EOF && got != AVERROR_EAGAIN()) {
                AvFault.checked(got);
            }
        }

        private Duration time() {
            long stamp = frame.best_effort_timestamp();
            if (begin.isEmpty()) {
                begin = OptionalLong.of(stamp);
            }
            AVRational base = track.time_base();
            return Duration.ofNanos(Math.round((double) (stamp - begin.getAsLong()) * base.num() / base.den() * 1e9));
        }

        @Override
        public void close() {
            av_frame_free(frame);
            avcodec_free_context(context);
        }
    }
}
