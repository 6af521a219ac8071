package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import gatepost.core.picture.header.PictureHeader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * A decoded HEIC or AVIF photo.
 *
 * @param pixels    upright, 8-bit blue-green-red; the caller closes them
 * @param profile   the file's colour profile (ICC)
 * @param primaries what else it says of its colours, by the numbers of ISO/IEC 23091-2
 */
public record HeifPicture(Mat pixels, Optional<byte[]> profile, int primaries) {

    private static final String CODINGS = "hevc,libdav1d,libaom-av1";
    /** Tiles may overlap and reach beyond the edge, but not by more than the picture again. */
    private static final int PATIENCE = 2;
    private static final long LARGE_TILE = 1024 * 1024;

    /**
     * Decodes the picture that the file is about, whole.
     *
     * @param header its size as it was judged before, in which memory is taken
     * @throws AvFault when any part of it is missing, damaged or of another size than it is said to be
     */
    public static HeifPicture decode(byte[] file, PictureHeader header) {
        long mostPixels = (long) header.width() * header.height();
        try (AvFile opened = new AvFile(Source.of(file), CODINGS); StillDecoder decoder = new StillDecoder()) {
            Mosaic mosaic = Mosaic.in(opened.format());
            if (mosaic.width() != header.width() || mosaic.height() != header.height()) {
                throw new AvFault("The picture is of another size than its header says");
            }
            AVCodecParameters coding = opened.format().streams(mosaic.tiles().getFirst().stream()).codecpar();
            try (Mat whole = assemble(opened.format(), mosaic, decoder, mostPixels)) {
                return new HeifPicture(mosaic.said().turning().upright(whole), mosaic.said().profile(), coding.color_primaries());
            }
        }
    }

    private static Mat assemble(AVFormatContext file, Mosaic mosaic, StillDecoder decoder, long mostPixels) {
        Map<Integer, List<Mosaic.Tile>> tiles = mosaic.tiles().stream().collect(Collectors.groupingBy(Mosaic.Tile::stream));
        for (int stream = 0; stream < file.nb_streams(); stream++) {
            if (!tiles.containsKey(stream)) {
                file.streams(stream).discard(AVDISCARD_ALL);
            }
        }
        AVCodecParameters first = file.streams(mosaic.tiles().getFirst().stream()).codecpar();
        boolean one = mosaic.tiles().size() == 1 && first.width() == mosaic.width() && first.height() == mosaic.height();
        Mat whole = one ? new Mat() : new Mat(mosaic.height(), mosaic.width(), CV_8UC3, Scalar.all(0));
        AVPacket packet = AvFault.made(av_packet_alloc());
        try {
            long pixels = 0;
            while (!tiles.isEmpty()) {
                AvFault.checked(av_read_frame(file, packet));
                var places = Optional.ofNullable(tiles.remove(packet.stream_index())).orElse(List.of());
                AVCodecParameters coding = file.streams(packet.stream_index()).codecpar();
                pixels += (long) coding.width() * coding.height() * places.size();
                if (pixels > PATIENCE * mostPixels + LARGE_TILE) {
                    throw new AvFault("Its tiles are larger than the picture");
                }
                if (!places.isEmpty()) {
                    try (Mat tile = decoder.decode(packet, coding)) {
                        if (one) {
                            whole.put(tile); // the same pixels, not a copy of them
                        } else {
                            places.forEach(place -> put(tile, place, whole));
                        }
                    }
                }
                av_packet_unref(packet);
            }
            return whole;
        } catch (RuntimeException failed) {
            whole.close();
            throw failed;
        } finally {
            av_packet_free(packet);
        }
    }

    private static void put(Mat tile, Mosaic.Tile place, Mat whole) {
        if (Math.abs((long) place.x()) > whole.cols() || Math.abs((long) place.y()) > whole.rows()) {
            throw new AvFault("A tile stands far outside the picture");
        }
        int left = Math.max(0, place.x());
        int top = Math.max(0, place.y());
        int width = Math.min(whole.cols(), place.x() + tile.cols()) - left;
        int height = Math.min(whole.rows(), place.y() + tile.rows()) - top;
        if (width > 0 && height > 0) {
            try (Mat from = new Mat(tile, new Rect(left - place.x(), top - place.y(), width, height));
                 Mat to = new Mat(whole, new Rect(left, top, width, height))) {
                from.copyTo(to);
            }
        }
    }
}
