package gatepost.worker.picture.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DrawnSceneTest {

    @Test
    void theSameSpecificationGivesTheSameFile() {
        SceneSpec scene = SceneSpec.sportsDay(5, 3);
        assertThat(DrawnScene.jpeg(scene)).isEqualTo(DrawnScene.jpeg(scene));
    }

    @Test
    void anotherSeedGivesAnotherPicture() {
        assertThat(DrawnScene.jpeg(SceneSpec.sportsDay(5, 3))).isNotEqualTo(DrawnScene.jpeg(SceneSpec.sportsDay(5, 4)));
    }

    @Test
    void aSceneShowsAsManyFacesAsAskedInsideThePicture() {
        for (int children = 1; children <= 12; children++) {
            assertThat(DrawnScene.faces(SceneSpec.sportsDay(children, 1))).hasSize(children)
                    .allSatisfy(face -> assertThat(face.within(1600, 1200)).isEqualTo(face));
        }
    }

    @Test
    void aSceneWithNobodyIsNotDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> SceneSpec.sportsDay(0, 1));
    }
}
