package gatepost.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order in which pictures are seen is the author's. */
class PictureOrderTest extends DatabaseTest {

    private TestSchool school;
    private UUID post;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void addPictures() {
        school = new TestSchool(this);
        post = school.draft("What a morning!", school.both());
        first = add();
        second = add();
        third = add();
    }

    @Test
    void aPictureMovesLaterAndEarlierPastItsNeighbour() {
        move(first, 1);
        assertThat(order()).containsExactly(second, first, third);
        move(third, 1);
        assertThat(order()).containsExactly(second, third, first);
        move(first, 0);
        assertThat(order()).containsExactly(first, second, third);
        move(first, 2);
        assertThat(order()).containsExactly(second, third, first);
    }

    @Test
    void aPlaceThatARemovedPictureLeftDoesNotMatter() {
        bean(RemovePicture.class).handle(school.teacher(), post, second);
        move(third, 1);
        assertThat(order()).containsExactly(first, third);
        move(third, 0);
        assertThat(order()).containsExactly(third, first);
    }

    @Test
    void aPlaceFarBeyondTheLastIsTheLast() {
        move(first, 1000);
        assertThat(order()).containsExactly(second, third, first);
    }

    private UUID add() {
        return school.picture(post);
    }

    private void move(UUID picture, int position) {
        bean(DescribePicture.class).handle(school.teacher(), post, picture, "Children run.", position, Set.of());
    }

    private List<UUID> order() {
        return transaction(() -> bean(DraftPictures.class).ofPost(school.id(), post)).stream().map(DraftPicture::id).toList();
    }
}
