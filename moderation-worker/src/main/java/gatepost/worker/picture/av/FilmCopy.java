package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_DISCARD;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_init;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_list_parse_str;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_send_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVBSFContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;

/**
 * Copies a film's pictures and sound as they are into a new container, without all else that stands in the old one or beside the pictures.
 * Only of films that every browser shows (H.264), so that whoever approves one can see it.
 */
public final class FilmCopy {

    /** Words and data that cameras put between the pictures: supplemental enhancement information (H.264, type 6). */
    private static final String PICTURES_ALONE = "filter_units=remove_types=6";

    private FilmCopy() {
    }

    /**
     * Writes the copy.
     *
     * @return whether it was written; not where the film has to be encoded anew: it is coded in another way, or was cut so that frames which
     *         nobody was to see any more are still in it
     * @throws AvFault when the film cannot be read or the copy not written
     */
    public static boolean write(Source film, Path to) {
        try (FilmReader reader = new FilmReader(film)) {
            FilmTracks tracks = reader.tracks();
            AVStream picture = tracks.pictures().getFirst();
            if (picture.codecpar().codec_id() != AV_CODEC_ID_H264 || picture.codecpar().format() != AV_PIX_FMT_YUV420P) {
                return false;
            }
            tracks.others(picture).forEach(track -> track.discard(AVDISCARD_ALL));
            try (Filter filter = new Filter(picture); Mp4File copy = new Mp4File(to)) {
                AVStream shown = copy.track(filter.context.par_out(), picture.time_base());
                Optional<AVStream> heard = tracks.sound().map(sound -> copy.track(sound.codecpar(), sound.time_base()));
                copy.begin();
                boolean whole = copy(tracks, filter, copy, shown, heard);
                copy.finish();
                return whole;
            }
        }
    }

    private static boolean copy(FilmTracks tracks, Filter filter, Mp4File copy, AVStream shown, Optional<AVStream> heard) {
        AVStream picture = tracks.pictures().getFirst();
        AVPacket packet = AvFault.made(av_packet_alloc());
        try {
            int read = av_read_frame(tracks.file(), packet);
            while (read >= 0) {
                if ((packet.flags() & AV_PKT_FLAG_DISCARD) != 0 && packet.stream_index() == picture.index()) {
                    return false;
                }
                if (packet.stream_index() == picture.index()) {
                    filter.send(packet);
                    while (filter.receive(packet)) {
                        copy.write(packet, shown, picture.time_base());
                    }
                } else {
                    copy.write(packet, heard.orElseThrow(), tracks.sound().orElseThrow().time_base());
                }
                read = av_read_frame(tracks.file(), packet);
            }
            AvFault.checked(read == AVERROR_EOF ? 0 : read);
            return true;
        } finally {
            av_packet_free(packet);
        }
    }

    private static final class Filter implements AutoCloseable {

        private final AVBSFContext context = new AVBSFContext(null);

        private Filter(AVStream picture) {
            AvFault.checked(av_bsf_list_parse_str(PICTURES_ALONE, context));
            AvFault.checked(avcodec_parameters_copy(context.par_in(), picture.codecpar()));
            context.time_base_in(picture.time_base());
            AvFault.checked(av_bsf_init(context));
        }

        private void send(AVPacket packet) {
            AvFault.checked(av_bsf_send_packet(context, packet));
        }

        private boolean receive(AVPacket packet) {
            int received = av_bsf_receive_packet(context, packet);
            return received != AVERROR_EAGAIN() && AvFault.checked(received) >= 0;
        }

        @Override
        public void close() {
            av_bsf_free(context);
        }
    }
}
