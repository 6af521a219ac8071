package gatepost.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeenLineTest {

    private static final SeenLine LINE = new SeenLine(List.of(new SeenWord(new Box(0, 10, 40, 12), "Well", 0.9),
            new SeenWord(new Box(50, 8, 60, 12), "done", 0.9), new SeenWord(new Box(120, 6, 50, 14), "Zara", 0.3)));

    @Test
    void aFindingInTheWordsHasTheBoxOfTheWordsItTouches() {
        assertThat(LINE.text()).isEqualTo("Well done Zara");
        assertThat(LINE.around(10, 14)).isEqualTo(new Box(120, 6, 50, 14));
        assertThat(LINE.around(7, 12)).isEqualTo(new Box(50, 6, 120, 14));
        assertThat(LINE.box()).isEqualTo(new Box(0, 6, 170, 16));
    }

    @Test
    void aSpaceBelongsToTheWordBeforeItAndBeyondTheWordsThereIsNothing() {
        assertThat(LINE.around(4, 5)).isEqualTo(new Box(0, 10, 40, 12));
        assertThatThrownBy(() -> LINE.around(15, 20)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingThatWasReadIsToldByALogLine() {
        assertThat(LINE.toString()).doesNotContain("Zara");
    }
}
