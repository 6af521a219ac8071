package gatepost.worker.picture.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_ICC_PROFILE;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;

import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;

/** What a container says about a picture or a track beside its bytes. */
public final class SideData {

    private static final int MATRIX = 9;

    private final AVPacketSideData first;
    private final int count;

    /** @param first of so many, one after the other; null where there are none */
    SideData(AVPacketSideData first, int count) {
        this.first = first;
        this.count = count;
    }

    /** The file's colour profile (ICC). */
    public Optional<byte[]> profile() {
        return find(AV_PKT_DATA_ICC_PROFILE).map(data -> {
            byte[] bytes = new byte[(int) data.size()];
            data.data().get(bytes);
            return bytes;
        });
    }

    public Turning turning() {
        return find(AV_PKT_DATA_DISPLAYMATRIX).filter(data -> data.size() >= MATRIX * Integer.BYTES).map(data -> {
            int[] matrix = new int[MATRIX];
            new IntPointer(new BytePointer(data.data())).get(matrix);
            return Turning.of(matrix);
        }).orElse(Turning.NONE);
    }

    private Optional<AVPacketSideData> find(int type) {
        return count == 0 ? Optional.empty() : Optional.ofNullable(av_packet_side_data_get(first, count, type));
    }
}
