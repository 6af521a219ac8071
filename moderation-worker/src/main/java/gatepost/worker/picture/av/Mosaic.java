package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEFAULT;
import static org.bytedeco.ffmpeg.global.avformat.AV_STREAM_GROUP_PARAMS_TILE_GRID;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avformat.AVStreamGroup;
import org.bytedeco.ffmpeg.avformat.AVStreamGroupTileGrid;

/**
 * The picture that a HEIF file is about: one stream, or many that stand side by side.
 *
 * @param width  of the whole in pixels, as stored; 0 where the one stream alone decides
 * @param height of the whole in pixels, as stored
 * @param tiles  its parts
 * @param said   what the file says about the whole
 */
record Mosaic(int width, int height, List<Tile> tiles, SideData said) {

    /**
     * One part.
     *
     * @param stream the number of the stream that holds it
     * @param x      where its left edge stands in the whole, in pixels; may lie outside
     * @param y      where its upper edge stands
     */
    record Tile(int stream, int x, int y) {
    }

    static Mosaic in(AVFormatContext file) {
        var groups = IntStream.range(0, file.nb_stream_groups()).mapToObj(file::stream_groups)
                .filter(group -> group.type() == AV_STREAM_GROUP_PARAMS_TILE_GRID).toList();
        var streams = IntStream.range(0, file.nb_streams()).mapToObj(file::streams)
                .filter(stream -> stream.codecpar().codec_type() == AVMEDIA_TYPE_VIDEO).toList();
        return groups.stream().filter(group -> (group.disposition() & AV_DISPOSITION_DEFAULT) != 0).findFirst().map(Mosaic::of)
                .or(() -> streams.stream().filter(stream -> (stream.disposition() & AV_DISPOSITION_DEFAULT) != 0).findFirst().map(Mosaic::of))
                .orElseThrow(() -> new AvFault("No picture in it is the one"));
    }

    private static Mosaic of(AVStream stream) {
        AVCodecParameters coding = stream.codecpar();
        return new Mosaic(coding.width(), coding.height(), List.of(new Tile(stream.index(), 0, 0)),
                new SideData(coding.coded_side_data(), coding.nb_coded_side_data()));
    }

    private static Mosaic of(AVStreamGroup group) {
        AVStreamGroupTileGrid grid = group.params_tile_grid();
        var tiles = new ArrayList<Tile>();
        for (int i = 0; i < grid.nb_tiles(); i++) {
            tiles.add(new Tile(group.streams(grid.offsets_idx(i)).index(), place(grid.offsets_horizontal(i), grid.horizontal_offset()),
                    place(grid.offsets_vertical(i), grid.vertical_offset())));
        }
        return new Mosaic(grid.width(), grid.height(), List.copyOf(tiles), new SideData(grid.coded_side_data(), grid.nb_coded_side_data()));
    }

    private static int place(int offset, int corner) {
        long place = (long) offset - corner;
        if (place != (int) place) {
            throw new AvFault("A tile stands far outside the picture");
        }
        return (int) place;
    }
}
