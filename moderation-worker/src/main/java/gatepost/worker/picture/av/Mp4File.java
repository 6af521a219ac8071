package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;

/** An MP4 file that is written: tracks and nothing that says where, when, with what or by whom it was made (K5). */
final class Mp4File implements AutoCloseable {

    private final AVFormatContext format = new AVFormatContext(null);
    private final AVIOContext out = new AVIOContext(null);

    Mp4File(Path to) {
        AvFault.checked(avformat_alloc_output_context2(format, (AVOutputFormat) null, "mp4", to.toString()));
        format.flags(format.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        int opened = avio_open(out, to.toString(), AVIO_FLAG_WRITE);
        if (opened < 0) {
            avformat_free_context(format);
        }
        AvFault.checked(opened);
        format.pb(out);
    }

    /** One more track, before {@link #begin}. */
    AVStream track(AVCodecParameters coding, AVRational timeBase) {
        AVStream track = AvFault.made(avformat_new_stream(format, null));
        AvFault.checked(avcodec_parameters_copy(track.codecpar(), coding));
        track.codecpar().codec_tag(0);
        track.time_base(timeBase);
        return track;
    }

    void begin() {
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "movflags", "+faststart", 0);
        int begun = avformat_write_header(format, options);
        av_dict_free(options);
        AvFault.checked(begun);
    }

    /** Writes a packet, which is then empty. */
    void write(AVPacket packet, AVStream track, AVRational timeBase) {
        av_packet_rescale_ts(packet, timeBase, track.time_base());
        packet.stream_index(track.index());
        packet.pos(-1);
        AvFault.checked(av_interleaved_write_frame(format, packet));
    }

    void finish() {
        AvFault.checked(av_write_trailer(format));
    }

    @Override
    public void close() {
        avio_closep(out);
        avformat_free_context(format);
    }
}
