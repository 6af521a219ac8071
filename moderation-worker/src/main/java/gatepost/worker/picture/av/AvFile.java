package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_SIZE;
import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avio_context_free;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EIO;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import java.io.IOException;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.Read_packet_Pointer_BytePointer_int;
import org.bytedeco.ffmpeg.avformat.Seek_Pointer_long_int;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** A container of the MP4 family opened by FFmpeg: it may touch no other file and no network, and runs no coding but those named. */
public final class AvFile implements AutoCloseable {

    private static final String CONTAINER = "mov";
    private static final int BUFFER = 64 * 1024;
    private static final int FROM_HERE = 1;
    private static final int FROM_END = 2;

    static {
        av_log_set_level(AV_LOG_QUIET); // it quotes what it reads
    }

    private final Reading read;
    private final Seeking seek = new Seeking();
    private final Source file;
    private final byte[] piece = new byte[BUFFER];
    private long at;
    private final AVIOContext io;
    private final AVFormatContext format;

    /**
     * @param codings names of the decoders that may be used, separated by commas
     * @throws AvFault when it is no such container
     */
    public AvFile(Source file, String codings) {
        this.file = file;
        read = new Reading();
        io = AvFault.made(avio_alloc_context(new BytePointer(av_malloc(BUFFER)), BUFFER, 0, null, read, null, seek));
        format = AvFault.made(avformat_alloc_context());
        format.pb(io);
        try (AVDictionary options = new AVDictionary(null)) {
            av_dict_set(options, "codec_whitelist", codings, 0);
            av_dict_set(options, "protocol_whitelist", "none", 0);
            int opened = avformat_open_input(format, (String) null, av_find_input_format(CONTAINER), options);
            av_dict_free(options);
            if (opened < 0) {
                format.setNull(); // it is gone already
                close();
            }
            AvFault.checked(opened);
        }
    }

    /** What FFmpeg found in it; valid until this is closed. */
    public AVFormatContext format() {
        return format;
    }

    @Override
    public void close() {
        if (!format.isNull()) {
            avformat_close_input(format);
        }
        av_free(io.buffer());
        avio_context_free(io);
        read.close();
        seek.close();
    }

    private final class Reading extends Read_packet_Pointer_BytePointer_int {
        @Override
        public int call(Pointer nothing, BytePointer into, int most) {
            if (at >= file.length()) {
                return AVERROR_EOF;
            }
            try {
                int count = file.read(at, piece, Math.min(most, piece.length));
                if (count < 0) {
                    return AVERROR_EOF; // it became shorter meanwhile
                }
                into.capacity(count).put(piece, 0, count);
                at += count;
                return count;
            } catch (IOException unreadable) {
                return AVERROR_EIO();
            }
        }
    }

    private final class Seeking extends Seek_Pointer_long_int {
        @Override
        public long call(Pointer nothing, long offset, int whence) {
            if ((whence & AVSEEK_SIZE) != 0) {
                return file.length();
            }
            long to = offset + switch (whence) {
                case FROM_HERE -> at;
                case FROM_END -> file.length();
                default -> 0;
            };
            if (to < 0 || to > file.length()) {
                return -1;
            }
            at = to;
            return to;
        }
    }
}
