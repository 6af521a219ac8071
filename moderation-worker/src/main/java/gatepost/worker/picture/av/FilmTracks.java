package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AAC;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_iterate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;

/** The tracks of a container, told apart. */
record FilmTracks(AVFormatContext file, List<AVStream> pictures, List<AVStream> sounds) {

    static FilmTracks in(AVFormatContext file) {
        var all = IntStream.range(0, file.nb_streams()).mapToObj(file::streams).toList();
        return new FilmTracks(file,
                all.stream().filter(track -> is(track, AVMEDIA_TYPE_VIDEO) && (track.disposition() & AV_DISPOSITION_ATTACHED_PIC) == 0).toList(),
                all.stream().filter(track -> is(track, AVMEDIA_TYPE_AUDIO)).toList());
    }

    /** The sound that can be published as it is. */
    Optional<AVStream> sound() {
        return sounds.stream().filter(track -> track.codecpar().codec_id() == AV_CODEC_ID_AAC).findFirst();
    }

    /** Every track that neither shows these pictures nor is the sound. */
    List<AVStream> others(AVStream picture) {
        int heard = sound().map(AVStream::index).orElse(-1);
        return IntStream.range(0, file.nb_streams()).filter(track -> track != picture.index() && track != heard).mapToObj(file::streams).toList();
    }

    Turning turning() {
        return pictures.isEmpty() ? Turning.NONE
                : new SideData(pictures.getFirst().codecpar().coded_side_data(), pictures.getFirst().codecpar().nb_coded_side_data()).turning();
    }

    FilmFacts facts() {
        var coding = pictures.stream().findFirst().map(AVStream::codecpar);
        int width = coding.map(it -> it.width()).orElse(0);
        int height = coding.map(it -> it.height()).orElse(0);
        boolean lying = turning().diagonally();
        double rate = pictures.stream().findFirst().map(AVStream::avg_frame_rate)
                .map(it -> it.den() == 0 ? 0 : (double) it.num() / it.den()).orElse(0.0);
        return new FilmFacts(lying ? height : width, lying ? width : height,
                Duration.ofNanos(Math.max(0, file.duration()) * (1_000_000_000L / AV_TIME_BASE)), rate, pictures.size(), sounds.size(),
                sound().isPresent(), file.nb_streams() - pictures.size() - sounds.size(), metadata(file.metadata()));
    }

    private static boolean is(AVStream track, int kind) {
        return track.codecpar().codec_type() == kind;
    }

    private static Map<String, String> metadata(AVDictionary said) {
        var metadata = new TreeMap<String, String>();
        AVDictionaryEntry entry = av_dict_iterate(said, null);
        while (entry != null) {
            metadata.put(entry.key().getString(), entry.value().getString());
            entry = av_dict_iterate(said, entry);
        }
        return metadata;
    }
}
