package gatepost.worker.picture.detect;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.worker.picture.detect.Tiles.Tile;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TilesTest {

    @Test
    void aFourByThreePhotoGetsTheGridsThatWereMeasured() {
        assertThat(List.of(1, 2, 4, 6)).extracting(across -> Tiles.grid(1280, 960, across).size()).containsExactly(1, 4, 12, 30);
    }

    @Property
    void everyPixelLiesInATile(@ForAll @IntRange(min = 1, max = 1280) int width, @ForAll @IntRange(min = 1, max = 1280) int height,
            @ForAll @IntRange(min = 1, max = 6) int across, @ForAll @IntRange(min = 0, max = 1279) int x,
            @ForAll @IntRange(min = 0, max = 1279) int y) {
        double pixelX = x % width + 0.5;
        double pixelY = y % height + 0.5;
        assertThat(Tiles.grid(width, height, across)).anyMatch(tile -> pixelX >= tile.x() && pixelX <= tile.x() + tile.side()
                && pixelY >= tile.y() && pixelY <= tile.y() + tile.side());
    }

    @Test
    void aFaceAtAnInnerEdgeIsCutButOneAtThePicturesEdgeIsNot() {
        Tile left = new Tile(0, 0, 100);
        assertThat(left.cuts(new Candidate(60, 20, 40, 40, 0.9), 200, 100)).isTrue();
        assertThat(left.cuts(new Candidate(0, 20, 40, 40, 0.9), 200, 100)).isFalse();
    }
}
