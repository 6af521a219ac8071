package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_clone;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;

import gatepost.core.picture.Box;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;

/** Encodes a film anew, upright, with places filled in its frames and its sound as it was. */
public final class FilmCovering {

    private FilmCovering() {
    }

    /**
     * Writes the film.
     *
     * @param covers what is filled at a time since the first frame, in pixels of the upright film; asked frame by frame, so that it tells how
     *               far the work is
     * @throws AvFault when the film cannot be read to its end or not be written
     */
    public static void write(Source film, Path to, Function<Duration, List<Box>> covers) {
        try (FilmReader reader = new FilmReader(film)) {
            FilmTracks tracks = reader.tracks();
            AVStream picture = tracks.pictures().getFirst();
            try (FilmCanvas canvas = new FilmCanvas(picture.codecpar().width(), picture.codecpar().height(), tracks.turning());
                 Mp4File out = new Mp4File(to); FilmEncoder encoder = new FilmEncoder(picture, canvas.width(), canvas.height(), out)) {
                Optional<AVStream> heard = tracks.sound().map(sound -> out.track(sound.codecpar(), sound.time_base()));
                out.begin();
                reader.read(frame -> encoder.take(canvas.draw(frame.decoded(), frame.decoded().best_effort_timestamp(), covers.apply(frame.at()))),
                        sound -> write(sound, heard.orElseThrow(), tracks.sound().orElseThrow(), out));
                encoder.finish();
                out.finish();
            }
        }
    }

    private static void write(AVPacket sound, AVStream track, AVStream source, Mp4File out) {
        AVPacket own = AvFault.made(av_packet_clone(sound));
        try {
            out.write(own, track, source.time_base());
        } finally {
            av_packet_free(own);
        }
    }
}
